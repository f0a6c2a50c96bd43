package id.laris.application.stock;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class PhotoCleaningTest {
    private static final String SECRET = "GPS 6.2S 106.8E telepon Sari";

    static byte[] picture(String format) {
        var image = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 40; x++) for (int y = 0; y < 30; y++) image.setRGB(x, y, x * 7919 + y * 104729);
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        var out = new ByteArrayOutputStream();
        for (var part : parts) out.writeBytes(part);
        return out.toByteArray();
    }

    private static byte[] jpegSegment(int marker, byte[] content) {
        return joined(
                ByteBuffer.allocate(4)
                        .put((byte) 0xFF)
                        .put((byte) marker)
                        .putShort((short) (content.length + 2))
                        .array(),
                content);
    }

    private static byte[] orientation(int side) {
        return ByteBuffer.allocate(32)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("Exif\0\0II*\0".getBytes(StandardCharsets.ISO_8859_1))
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) side)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] after(byte[] head, int at, byte[]... more) {
        return joined(Arrays.copyOf(head, at), joined(more), Arrays.copyOfRange(head, at, head.length));
    }

    private static byte[] webp() {
        var chunk = HexFormat.of().parseHex("56503820180000003001009d012a01000100024034259c00037000fefbfd5000");
        return joined("RIFF".getBytes(), little(4 + chunk.length), "WEBP".getBytes(), chunk);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static String refusal(byte[] given) {
        try {
            PhotoCleaning.clean(given);
            return "";
        } catch (PhotoUnreadable unreadable) {
            return unreadable.code();
        }
    }

    private static void samePicture(byte[] one, byte[] other) throws IOException {
        var left = ImageIO.read(new ByteArrayInputStream(one));
        var right = ImageIO.read(new ByteArrayInputStream(other));
        for (int x = 0; x < 40; x++)
            for (int y = 0; y < 30; y++) assertThat(left.getRGB(x, y)).isEqualTo(right.getRGB(x, y));
    }

    @Test
    void a_jpeg_keeps_its_picture_and_loses_the_rest() throws IOException {
        var plain = picture("jpg");
        var told = joined(
                after(
                        plain,
                        2,
                        jpegSegment(0xE1, ("Exif\0\0" + SECRET).getBytes()),
                        jpegSegment(0xE1, ("http://ns.adobe.com/xap/1.0/\0" + SECRET).getBytes()),
                        jpegSegment(0xFE, SECRET.getBytes())),
                ("<script>" + SECRET).getBytes());

        var clean = PhotoCleaning.clean(told);

        assertThat(clean.type()).isEqualTo(Photo.Type.JPEG);
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS", "script");
        samePicture(clean.bytes(), plain);
    }

    @Test
    void which_side_is_up_stays_known() throws IOException {
        var plain = picture("jpg");
        var turned = PhotoCleaning.clean(after(plain, 2, jpegSegment(0xE1, orientation(6))));

        assertThat(turned.bytes().length).isEqualTo(PhotoCleaning.clean(plain).bytes().length + 36);
        assertThat(HexFormat.of().formatHex(turned.bytes())).contains("0112000300000001" + "00060000");
        samePicture(turned.bytes(), plain);
        assertThat(PhotoCleaning.clean(after(plain, 2, jpegSegment(0xE1, orientation(99))))
                        .bytes())
                .isEqualTo(PhotoCleaning.clean(plain).bytes());
    }

    @Test
    void a_png_keeps_its_picture_and_loses_the_rest() throws IOException {
        var plain = picture("png");
        var text = ("tEXtComment\0" + SECRET).getBytes();
        var sum = new CRC32();
        sum.update(text);
        var chunk = joined(
                ByteBuffer.allocate(4).putInt(text.length - 4).array(),
                text,
                ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());

        var clean = PhotoCleaning.clean(joined(after(plain, 33, chunk), SECRET.getBytes()));

        assertThat(clean.type()).isEqualTo(Photo.Type.PNG);
        assertThat(new String(clean.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        samePicture(clean.bytes(), plain);
    }

    @Test
    void a_webp_loses_what_is_no_picture() {
        var exif = joined("EXIF".getBytes(), little(SECRET.length()), SECRET.getBytes());
        var plain = webp();
        var told = joined(plain, exif, "trailing".getBytes());
        ByteBuffer.wrap(told).order(ByteOrder.LITTLE_ENDIAN).putInt(4, plain.length + exif.length - 8);

        var clean = PhotoCleaning.clean(told);

        assertThat(clean.type()).isEqualTo(Photo.Type.WEBP);
        assertThat(clean.bytes()).isEqualTo(plain);
    }

    @Test
    void what_is_no_picture_is_refused_whatever_it_is_called() {
        for (var other : new String[] {
            "",
            "GIF89a/*",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "%PDF-1.4",
            "RIFF\0\0\0\0WAVE",
            "BM",
            "<!DOCTYPE html>"
        }) assertThat(refusal(other.getBytes())).as(other).isEqualTo("photo-not-a-picture");
        assertThat(refusal(new byte[PhotoCleaning.MOST_BYTES + 1])).isEqualTo("photo-too-large");
    }

    @Test
    void what_is_cut_off_or_lies_about_itself_is_refused() {
        for (var format : new String[] {"jpg", "png"}) {
            var plain = picture(format);
            for (int length = 8; length < plain.length - 4; length += 7)
                assertThat(refusal(Arrays.copyOf(plain, length)))
                        .as(format + length)
                        .isEqualTo("photo-broken");
        }
        assertThat(refusal(Arrays.copyOf(webp(), 20))).isEqualTo("photo-broken");
        var broken = picture("png");
        broken[40] ^= 1;
        assertThat(refusal(broken)).isEqualTo("photo-broken");
    }

    @Test
    void a_bomb_of_points_is_refused() {
        var png = picture("png");
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        var sum = new CRC32();
        sum.update(png, 12, 17);
        ByteBuffer.wrap(png).putInt(29, (int) sum.getValue());

        assertThat(refusal(png)).isEqualTo("photo-too-large");
    }
}
