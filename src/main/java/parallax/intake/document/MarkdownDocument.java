package parallax.intake.document;

import org.commonmark.ext.front.matter.YamlFrontMatterExtension;
import org.commonmark.ext.front.matter.YamlFrontMatterVisitor;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

import parallax.article.Field;
import parallax.article.Masthead;
import parallax.article.Provenance;
import parallax.intake.document.StyledParagraph.Rank;
import parallax.intake.draft.Draft;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Text in Markdown, with the fields that may stand at its head between two lines of `---`.
public final class MarkdownDocument extends AbstractVisitor {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(YamlFrontMatterExtension.create())).build();

    private final OpenParagraphs paragraphs = new OpenParagraphs();

    private MarkdownDocument() {}

    /// The articles in `text`, mostly one.
    public static List<Draft> drafts(String text) {
        var root = PARSER.parse(text);
        var fields = new YamlFrontMatterVisitor();
        root.accept(fields);
        var document = new MarkdownDocument();
        root.accept(document);
        return Sections.drafts(document.paragraphs.all(), masthead(fields.getData()));
    }

    private static Masthead masthead(Map<String, List<String>> fields) {
        var masthead = Masthead.EMPTY;
        for (var field : fields.entrySet()) {
            var values =
                    field.getValue().stream()
                            .map(value -> value.replaceAll("^[\"']|[\"']$", ""))
                            .toArray(String[]::new);
            masthead =
                    switch (field.getKey().toLowerCase(Locale.ROOT)) {
                        case "title", "headline" -> told(masthead, Field.HEADLINE, values);
                        case "author", "authors", "byline" -> told(masthead, Field.BYLINE, values);
                        case "date", "published" -> told(masthead, Field.PUBLISHED, values);
                        case "source", "outlet", "publisher", "site" ->
                                told(masthead, Field.OUTLET, values);
                        case "url", "link" -> told(masthead, Field.ADDRESS, values);
                        case "lang", "language" -> told(masthead, Field.LANGUAGE, values);
                        default -> masthead;
                    };
        }
        return masthead;
    }

    private static Masthead told(Masthead masthead, Field field, String... values) {
        return masthead.with(field, Provenance.FILE, values);
    }

    @Override
    public void visit(Heading heading) {
        block(heading, heading.getLevel() == 1 ? Rank.CHIEF_HEADING : Rank.HEADING);
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph, Rank.TEXT);
    }

    private void block(Node node, Rank rank) {
        paragraphs.begin();
        paragraphs.rank(rank);
        visitChildren(node);
        paragraphs.end();
    }

    @Override
    public void visit(Text text) {
        paragraphs.add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        paragraphs.add(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        paragraphs.add("\n");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        paragraphs.add("\n");
    }

    /// What describes a picture to those who can't see it is no part of the text.
    @Override
    public void visit(Image image) {}

    @Override
    public void visit(FencedCodeBlock block) {
        literal(block.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        literal(block.getLiteral());
    }

    /// Embedded pictures, films and forms.
    @Override
    public void visit(HtmlBlock block) {}

    private void literal(String text) {
        paragraphs.begin();
        paragraphs.add(text);
        paragraphs.end();
    }
}
