package parallax.overview;

import parallax.collation.paraphrase.Stemmer;
import parallax.collation.token.Sigil;
import parallax.collation.token.Token;
import parallax.collation.token.Tokenizer;
import parallax.collation.token.Vocabulary;
import parallax.picture.Picture;
import parallax.picture.Shape;
import parallax.picture.Shape.Anchor;
import parallax.picture.Shape.Run;
import parallax.picture.Tint;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The headlines one under the other: the words that several have, and those of one alone.
final class HeadlinePicture {
    private static final double LINE = 18;
    private static final double GAP = 8;
    private static final double SIZE = 13;

    /// No measure of the type is known here; a letter of this size is some 7 pixels wide.
    private static final int LETTERS = 48;

    private final Overview overview;
    private final Sheet sheet;
    private final Map<String, Integer> having = new HashMap<>();

    HeadlinePicture(Overview overview) {
        this.overview = overview;
        sheet = new Sheet(overview);
        overview.articles()
                .forEach(article -> {
                    var stems = tokens(headline(article)).stream().filter(Token::isTelling);
                    Set<String> distinct =
                            stems.map(HeadlinePicture::stem).collect(Collectors.toSet());
                    distinct.forEach(stem -> having.merge(stem, 1, Integer::sum));
                });
    }

    private static String stem(Token token) {
        return Stemmer.stem(token.normal());
    }

    private String headline(Sigil article) {
        return overview.article(article).masthead().headline().orElse("");
    }

    private static List<Token> tokens(String headline) {
        var tokens = Tokenizer.tokenize(headline, new Vocabulary());
        return tokens.list(0, tokens.size());
    }

    Picture draw() {
        double y = 0;
        for (Sigil article : overview.articles()) {
            var headline = headline(article);
            if (!headline.isEmpty()) {
                sheet.article(article, y);
                double line = y;
                for (List<Run> runs : lines(headline)) {
                    sheet.add(
                            new Shape.Words(
                                    Sheet.LEFT, line + Sheet.BASELINE, Anchor.START, SIZE, runs));
                    line += LINE;
                }
                y = Math.max(line, y + Sheet.ROW) + GAP;
            }
        }
        return sheet.picture(
                "Headlines",
                "Bold blue: words that several headlines have; red: words that one alone has.",
                y);
    }

    private List<List<Run>> lines(String headline) {
        var lines = new ArrayList<List<Run>>();
        var line = new ArrayList<Run>();
        int letters = 0;
        int at = 0;
        for (Token token : tokens(headline)) {
            var before = headline.substring(at, token.span().start());
            int length = before.length() + token.span().length();
            boolean breaks = letters + length > LETTERS && !before.isEmpty();
            if (breaks) {
                lines.add(List.copyOf(line));
                line.clear();
                letters = 0;
            } else if (!before.isEmpty()) {
                line.add(new Run(before, Tint.QUIET));
            }
            line.add(run(token));
            letters += length;
            at = token.span().end();
        }
        line.add(new Run(headline.substring(at), Tint.QUIET));
        lines.add(line);
        return lines;
    }

    private Run run(Token token) {
        if (!token.isTelling()) {
            return new Run(token.surface(), Tint.QUIET);
        }
        return having.getOrDefault(stem(token), 0) > 1
                ? new Run(token.surface(), Tint.SHARED_INK, true)
                : new Run(token.surface(), Tint.UNIQUE_INK);
    }
}
