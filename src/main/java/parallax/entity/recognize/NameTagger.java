package parallax.entity.recognize;

import parallax.entity.Mention;

import java.util.List;

/// Finds names in English text. May be called from several threads.
public interface NameTagger {
    /// The people, organisations, places and groups named in a text, in order, not overlapping.
    List<Mention> names(String body);
}
