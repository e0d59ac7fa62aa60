package parallax.intake.page;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Puts right what pages give for the names of people and outlets, for addresses and languages; an
/// empty text where it is none of these.
final class Names {
    private static final Pattern BY =
            Pattern.compile(
                    "^(?:by|von|par|por|door|di|da|written by|text|af|av|autor|author)\\s*:?\\s+",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern ARCHIVED =
            Pattern.compile("https?://web\\.archive\\.org/web/\\w+/(https?://.+)");
    private static final Pattern LANGUAGE =
            Pattern.compile("[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*");
    private static final int LONGEST_NAME = 120;

    private Names() {}

    static String outlet(String printed) {
        return printed.length() <= LONGEST_NAME && !printed.startsWith("http") ? printed : "";
    }

    static String[] people(List<String> printed) {
        return printed.stream()
                .map(PageText::plain)
                .map(name -> BY.matcher(name).replaceFirst(""))
                .filter(name -> !name.isEmpty() && name.length() <= LONGEST_NAME)
                .filter(name -> !name.startsWith("http") && !name.contains("@"))
                .distinct()
                .toArray(String[]::new);
    }

    /// The address itself, where an archive's was given.
    static String address(String printed) {
        var archived = ARCHIVED.matcher(printed.strip());
        var address = archived.matches() ? archived.group(1) : printed.strip();
        return host(address).isPresent() ? address : "";
    }

    static String language(String tag) {
        return LANGUAGE.matcher(tag).matches() ? tag.replace('_', '-') : "";
    }

    /// "bbc.co.uk" for an address on the web.
    static Optional<String> host(String address) {
        try {
            return address.startsWith("http")
                    ? Optional.ofNullable(new URI(address).getHost())
                            .map(host -> host.replaceFirst("^www\\.", ""))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }
}
