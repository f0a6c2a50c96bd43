package id.laris.web.shipping;

/**
 * A text as a Code 128 barcode (ISO/IEC 15417, code set B), drawn as one path: so a scanner finds the order that lies on the table.
 *
 * @param path the bars, for a picture of {@code width} by {@value #HEIGHT} units with quiet zones at both ends
 * @param width of the picture; one unit is the narrowest bar
 */
record Barcode(String path, int width) {
    static final int HEIGHT = 40;
    private static final int QUIET = 10;
    private static final int START_B = 104;
    private static final int STOP = 106;
    private static final int CHECK_MODULUS = 103;

    /** Widths of bar, gap, bar, gap, bar, gap (and a last bar) of each of the 107 signs. */
    private static final String[] SIGNS = {
        "212222", "222122", "222221", "121223", "121322", "131222", "122213", "122312", "132212", "221213", "221312",
        "231212", "112232", "122132", "122231", "113222", "123122", "123221", "223211", "221132", "221231", "213212",
        "223112", "312131", "311222", "321122", "321221", "312212", "322112", "322211", "212123", "212321", "232121",
        "111323", "131123", "131321", "112313", "132113", "132311", "211313", "231113", "231311", "112133", "112331",
        "132131", "113123", "113321", "133121", "313121", "211331", "231131", "213113", "213311", "213131", "311123",
        "311321", "331121", "312113", "312311", "332111", "314111", "221411", "431111", "111224", "111422", "121124",
        "121421", "141122", "141221", "112214", "112412", "122114", "122411", "142112", "142211", "241211", "221114",
        "413111", "241112", "134111", "111242", "121142", "121241", "114212", "124112", "124211", "411212", "421112",
        "421211", "212141", "214121", "412121", "111143", "111341", "131141", "114113", "114311", "411113", "411311",
        "113141", "114131", "311141", "411131", "211412", "211214", "211232", "2331112"
    };

    /** @throws IllegalArgumentException for anything but printable ASCII */
    static Barcode of(String text) {
        var widths = new StringBuilder(SIGNS[START_B]);
        long check = START_B;
        for (int i = 0; i < text.length(); i++) {
            int sign = text.charAt(i) - ' ';
            if (sign < 0 || sign > '~' - ' ') throw new IllegalArgumentException("no barcode for " + text);
            widths.append(SIGNS[sign]);
            check += (long) sign * (i + 1);
        }
        widths.append(SIGNS[(int) (check % CHECK_MODULUS)]).append(SIGNS[STOP]);
        var path = new StringBuilder();
        int x = QUIET;
        for (int i = 0; i < widths.length(); i++) {
            int width = widths.charAt(i) - '0';
            if (i % 2 == 0) path.append("M%d 0h%dv%dh-%dz".formatted(x, width, HEIGHT, width));
            x += width;
        }
        return new Barcode(path.toString(), x + QUIET);
    }
}
