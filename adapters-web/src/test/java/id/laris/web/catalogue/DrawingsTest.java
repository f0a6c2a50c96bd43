package id.laris.web.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class DrawingsTest {
    private final Drawings drawings = new Drawings();
    private final Dye navy = Dye.parse("1F2A44").orElseThrow();

    @Test
    void every_garment_is_drawn_whole_from_every_side() throws Exception {
        for (String garment : Drawings.GARMENTS) {
            for (Drawings.View view : Drawings.View.values()) {
                assertWhole(drawings.draw(garment, view, navy, Drawings.PLAIN).orElseThrow());
            }
        }
    }

    @Test
    void every_motif_is_drawn_whole() throws Exception {
        for (String motif : Drawings.CLOTHS) {
            assertWhole(
                    drawings.draw("kemeja", Drawings.View.FRONT, navy, motif).orElseThrow());
        }
        for (String motif : Drawings.PRINTS) {
            assertWhole(
                    drawings.draw("kaos", Drawings.View.CLOSE_UP, navy, motif).orElseThrow());
        }
    }

    @Test
    void the_placeholder_is_drawn_whole() throws Exception {
        assertWhole(drawings.placeholder());
    }

    @Test
    void the_cloth_takes_the_dye() {
        assertThat(drawings.draw("kaos", Drawings.View.FRONT, navy, "polos").orElseThrow())
                .contains("fill=\"#1f2a44\"")
                .contains("fill=\"none\"");
        assertThat(drawings.draw("kaos", Drawings.View.FRONT, navy, "kawung").orElseThrow())
                .contains("fill=\"url(#cloth)\"")
                .contains("<pattern id=\"cloth\"");
    }

    @Test
    void knows_only_its_own_garments_and_motifs() {
        for (String garment : List.of("", "frame", "../frame", "kaos-depan", "<script>")) {
            assertThat(drawings.draw(garment, Drawings.View.FRONT, navy, "polos"))
                    .isEmpty();
        }
        for (String motif : List.of("", "kaos", "Kawung", "\"/><script>")) {
            assertThat(drawings.draw("kaos", Drawings.View.FRONT, navy, motif)).isEmpty();
        }
    }

    /** Well-formed, nothing left to fill in, every reference inside the picture itself, not heavy. */
    private static void assertWhole(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var root = factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
        assertThat(root.getTagName()).isEqualTo("svg");
        assertThat(svg).doesNotContain("var(--").doesNotContain("<!--").doesNotContain("<script");
        assertThat(svg.length()).isLessThan(40_000);
        var found = java.util.regex.Pattern.compile("(?:href=\"#|url\\(#)([a-z0-9-]+)")
                .matcher(svg);
        while (found.find()) {
            assertThat(svg).contains("id=\"" + found.group(1) + "\"");
        }
    }
}
