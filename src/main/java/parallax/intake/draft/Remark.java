package parallax.intake.draft;

import java.util.Locale;

/// Something the reader should know about an article that was read all the same.
public sealed interface Remark {
    /// One plain sentence for the reader.
    String message();

    /// The file holds more text than was read.
    record Shortened(int characters) implements Remark {
        @Override
        public String message() {
            return String.format(
                    Locale.ROOT, "Only the first %,d characters were read.", characters);
        }
    }

    /// The encoding is a guess, as the file does not tell it.
    record EncodingGuessed(String charset) implements Remark {
        @Override
        public String message() {
            return "The file does not tell its encoding; it was read as " + charset + ".";
        }
    }

    /// Some bytes mean nothing in the file's encoding.
    record EncodingDamaged(String charset) implements Remark {
        @Override
        public String message() {
            return "Some characters are damaged (they are not "
                    + charset
                    + ") and stand as \uFFFD.";
        }
    }

    /// Characters that hide or reorder text were taken out.
    record InvisibleRemoved(int characters) implements Remark {
        @Override
        public String message() {
            return characters == 1
                    ? "One invisible character was removed."
                    : String.format(
                            Locale.ROOT, "%,d invisible characters were removed.", characters);
        }
    }

    /// The file is broken off or damaged, and this is what could be read.
    record Damaged() implements Remark {
        @Override
        public String message() {
            return "The file is damaged; what could be read of it is shown.";
        }
    }

    /// Only the first pages were read.
    record FewerPages(int read, int all) implements Remark {
        @Override
        public String message() {
            return String.format(Locale.ROOT, "Only %,d of its %,d pages were read.", read, all);
        }
    }

    /// More articles were in the file than were read.
    record FewerArticles(int read) implements Remark {
        @Override
        public String message() {
            return String.format(Locale.ROOT, "Only the first %,d articles in it were read.", read);
        }
    }

    /// The page was saved without most of its article.
    record OnlyTeaser() implements Remark {
        @Override
        public String message() {
            return "Little of the article was saved; the rest is behind a login or another"
                    + " barrier.";
        }
    }
}
