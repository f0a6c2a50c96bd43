package id.laris.application.catalogue;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class ProductFileTextTest {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String TEXT = "Handle,Title\nkaos,Kaos «Édition» – Rp\n";

    @Property
    void any_text_in_utf_8_is_read_as_it_was(@ForAll String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        if (text.indexOf('\0') >= 0 || bytes.length == 0 || text.startsWith("\uFEFF") || text.startsWith("PK")) return;

        assertThat(decoded(bytes)).isEqualTo(new String(bytes, UTF_8));
        assertThat(ProductFileText.of(new ByteArrayInputStream(bytes)).damaged())
                .isFalse();
    }

    @Example
    void a_byte_order_mark_is_not_part_of_the_text() throws IOException {
        assertThat(decoded(marked(0xEF, 0xBB, 0xBF, TEXT.getBytes(UTF_8)))).isEqualTo(TEXT);
        assertThat(decoded(marked(0xFF, 0xFE, -1, TEXT.getBytes(UTF_16LE)))).isEqualTo(TEXT);
        assertThat(decoded(marked(0xFE, 0xFF, -1, TEXT.getBytes(UTF_16BE)))).isEqualTo(TEXT);
    }

    @Example
    void utf_16_without_a_mark_shows_by_its_zeros() throws IOException {
        assertThat(decoded(TEXT.getBytes(UTF_16LE))).isEqualTo(TEXT);
        assertThat(decoded(TEXT.getBytes(UTF_16BE))).isEqualTo(TEXT);
    }

    @Example
    void what_is_no_utf_8_at_all_is_what_windows_writes() throws IOException {
        assertThat(decoded(TEXT.getBytes(WINDOWS))).isEqualTo(TEXT);
    }

    @Example
    void one_broken_letter_does_not_garble_the_others() throws IOException {
        var bytes = (TEXT + "x\n").getBytes(UTF_8);
        bytes[bytes.length - 2] = (byte) 0xC3;

        var text = ProductFileText.of(new ByteArrayInputStream(bytes));

        assertThat(text.charset()).isEqualTo(UTF_8);
        assertThat(text.damaged()).isTrue();
        assertThat(decoded(bytes)).isEqualTo(TEXT + "\uFFFD\n");
    }

    @Example
    void broken_letters_far_behind_the_beginning_are_found() throws IOException {
        var bytes = (TEXT + "a,b\n".repeat(100_000)).getBytes(WINDOWS);

        assertThat(ProductFileText.of(new ByteArrayInputStream(bytes)).charset())
                .isEqualTo(WINDOWS);
    }

    @Example
    void what_is_no_text_is_refused_with_a_hint() {
        assertThatThrownBy(() -> ProductFileText.of(new ByteArrayInputStream(new byte[0])))
                .hasFieldOrPropertyWithValue("code", "product-file-empty");
        assertThatThrownBy(() -> ProductFileText.of(new ByteArrayInputStream(new byte[] {'P', 'K', 3, 4, 20, 0})))
                .hasFieldOrPropertyWithValue("code", "product-file-spreadsheet");
        assertThatThrownBy(() -> ProductFileText.of(
                        new ByteArrayInputStream(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13})))
                .hasFieldOrPropertyWithValue("code", "product-file-not-text");
    }

    private static byte[] marked(int first, int second, int third, byte[] text) {
        int length = third < 0 ? 2 : 3;
        var bytes = new byte[text.length + length];
        bytes[0] = (byte) first;
        bytes[1] = (byte) second;
        if (third >= 0) bytes[2] = (byte) third;
        System.arraycopy(text, 0, bytes, length, text.length);
        return bytes;
    }

    private static String decoded(byte[] bytes) throws IOException {
        var text = ProductFileText.of(new ByteArrayInputStream(bytes));
        var writer = new StringWriter();
        try (var reader = text.read(new ByteArrayInputStream(bytes))) {
            reader.transferTo(writer);
        }
        return writer.toString();
    }
}
