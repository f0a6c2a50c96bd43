package id.laris.web.identity;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code as the path of an SVG picture: one unit a module, a quiet border of four around it.
 *
 * @param side width and height in units, border included
 */
public record QrCode(int side, String path) {
    private static final int BORDER = 4;

    public static QrCode of(String text) {
        try {
            var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            return new QrCode(modules.getWidth() + 2 * BORDER, path(modules));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too much for a QR code", tooLong);
        }
    }

    /** Each run of dark modules in a row is one flat rectangle. */
    private static String path(ByteMatrix modules) {
        var path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++)
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) x++;
                if (x > from) path.append("M%d %dh%dv1h-%dz".formatted(from + BORDER, y + BORDER, x - from, x - from));
            }
        return path.toString();
    }
}
