package parallax.picture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import parallax.picture.Shape.Anchor;
import parallax.picture.Shape.Run;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

class SvgTest {
    private static final String HOSTILE = "<script>alert('x')</script>&amp; \" ]]>";

    private static Element svg(Shape... shapes)
            throws ParserConfigurationException, IOException, SAXException {
        var picture = new Picture(HOSTILE, "How & why", 530, 40.5, List.of(shapes), List.of());
        var file = Svg.file(picture).getBytes(StandardCharsets.UTF_8);
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(file))
                .getDocumentElement();
    }

    private static Shape words(String text) {
        var runs = List.of(new Run(text, Tint.INK, true), new Run(" end", Tint.QUIET));
        return new Shape.Words(1, 2, Anchor.END, 12, runs);
    }

    @Test
    void everyShapeIsAnElement() throws Exception {
        var svg =
                svg(
                        new Shape.Box(1, 2, 3.25, 4, Tint.SHARED, 0.5),
                        new Shape.Frame(1, 2, 3, 4, Tint.INK),
                        new Shape.Dot(1, 2, 3, Tint.ofArticle(0), true),
                        new Shape.Dot(1, 2, 3, Tint.ofArticle(8), false),
                        new Shape.Line(1, 2, 3, 4, Tint.HAIRLINE),
                        words("A"));
        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 530 40.50");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("circle").getLength()).isEqualTo(2);
        assertThat(svg.getElementsByTagName("line").getLength()).isEqualTo(1);
        var text = (Element) svg.getElementsByTagName("text").item(0);
        assertThat(text.getTextContent()).isEqualTo("A end");
        assertThat(text.getAttribute("text-anchor")).isEqualTo("end");
    }

    @Test
    void wordsOfArticlesAreOnlyEverText() throws Exception {
        var svg = svg(words(HOSTILE));
        assertThat(svg.getElementsByTagName("script").getLength()).isZero();
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isEqualTo(HOSTILE);
        assertThat(svg.getElementsByTagName("text").item(0).getTextContent())
                .isEqualTo(HOSTILE + " end");
    }
}
