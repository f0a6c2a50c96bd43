package id.laris.web.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The colour a drawn garment is dyed in, and every other tone the drawing needs, derived from it so
 * that seams stay readable from white to black. Works in OKLab, where equal steps look equal
 * (Björn Ottosson, "A perceptual color space for image processing", 2020).
 */
record Dye(double lightness, double a, double b) {
    static final Dye NEUTRAL = hex("CFC6B8");

    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{6}");

    /** Accents in the order they are tried; the first one that stands off the cloth is taken. */
    private static final List<Dye> ACCENTS = List.of(hex("E9B44C"), hex("C4512F"), hex("2F4FA3"), hex("2E7D54"));

    private static final Dye CREAM = hex("F7EFDF");
    private static final Dye INK = hex("231E1A");
    private static final Dye SAND = hex("E9E1D3");

    /** Empty when the text is not six hexadecimal digits. */
    static Optional<Dye> parse(String text) {
        return text != null && HEX.matcher(text).matches() ? Optional.of(hex(text)) : Optional.empty();
    }

    /** The tones by the name under which the drawings ask for them, as {@code #rrggbb}. */
    Map<String, String> tones() {
        boolean pale = lightness > 0.66;
        boolean dark = lightness < 0.44;
        var ink = pale ? INK.mix(this, 0.08) : CREAM.mix(this, 0.06);
        var accent = accent();
        return Map.ofEntries(
                Map.entry("dye", toHex()),
                Map.entry("shade", deeper(dark ? 0.16 : 0.30).toHex()),
                Map.entry(
                        "light",
                        lighter(dark ? Math.max(0.26, 0.42 - lightness) : 0.20).toHex()),
                Map.entry("inside", deeper(dark ? 0.08 : 0.15).toHex()),
                Map.entry("trim", (dark ? lighter(0.06) : deeper(0.06)).toHex()),
                Map.entry(
                        "line",
                        (dark ? lighter(Math.max(0.20, 0.38 - lightness)) : deeper(pale ? 0.30 : 0.24)).toHex()),
                Map.entry(
                        "edge",
                        (dark ? lighter(Math.max(0.14, 0.32 - lightness)) : deeper(pale ? 0.26 : 0.20)).toHex()),
                Map.entry(
                        "button",
                        (dark ? lighter(0.34) : pale ? CREAM.mix(this, 0.2).deeper(0.04) : CREAM.mix(this, 0.25))
                                .toHex()),
                Map.entry("cord", (pale ? deeper(0.05) : CREAM.mix(this, 0.18)).toHex()),
                Map.entry("ink", ink.toHex()),
                Map.entry("tone", mix(ink, pale ? 0.34 : 0.30).toHex()),
                Map.entry("tint", mix(ink, pale ? 0.14 : 0.13).toHex()),
                Map.entry("accent", accent.toHex()),
                Map.entry("accent-soft", accent.mix(this, 0.45).toHex()),
                Map.entry("ground", ground(0).toHex()),
                Map.entry("ground-light", ground(0.035).toHex()),
                Map.entry("ground-deep", ground(-0.045).toHex()));
    }

    private Dye accent() {
        return ACCENTS.stream()
                .filter(each -> Math.abs(each.lightness - lightness) > 0.17 && distance(each) > 0.22)
                .findFirst()
                .orElse(ACCENTS.get(0));
    }

    /** Sand with a breath of the dye in it; a step darker under pale goods so that white stands out. */
    private Dye ground(double step) {
        double paleness = Math.min(1, Math.max(0, (lightness - 0.70) / 0.28));
        return new Dye(
                SAND.lightness - 0.012 - 0.062 * paleness + step,
                SAND.a + 0.03 * a,
                SAND.b + 0.03 * b + 0.003 - 0.005 * paleness);
    }

    private Dye deeper(double step) {
        double to = Math.max(0.06, lightness - step);
        double keep = lightness == 0 ? 1 : Math.min(1, 0.35 + to / lightness);
        return new Dye(to, a * keep, b * keep);
    }

    private Dye lighter(double step) {
        double to = Math.min(1, lightness + step);
        double keep = to > 0.93 ? 0.35 : 0.9;
        return new Dye(to, a * keep, b * keep);
    }

    private Dye mix(Dye other, double share) {
        return new Dye(
                lightness + (other.lightness - lightness) * share,
                a + (other.a - a) * share,
                b + (other.b - b) * share);
    }

    private double distance(Dye other) {
        return Math.sqrt(Math.pow(lightness - other.lightness, 2)
                + Math.pow(2 * (a - other.a), 2)
                + Math.pow(2 * (b - other.b), 2));
    }

    private static Dye hex(String text) {
        int rgb = Integer.parseInt(text, 16);
        double red = linear(rgb >> 16 & 255);
        double green = linear(rgb >> 8 & 255);
        double blue = linear(rgb & 255);
        double l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        return new Dye(
                0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s,
                1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s,
                0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s);
    }

    private String toHex() {
        double l = Math.pow(lightness + 0.3963377774 * a + 0.2158037573 * b, 3);
        double m = Math.pow(lightness - 0.1055613458 * a - 0.0638541728 * b, 3);
        double s = Math.pow(lightness - 0.0894841775 * a - 1.2914855480 * b, 3);
        return String.format(
                Locale.ROOT,
                "#%02x%02x%02x",
                channel(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
                channel(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
                channel(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int channel(double linear) {
        double clipped = Math.min(1, Math.max(0, linear));
        double value = clipped <= 0.0031308 ? clipped * 12.92 : 1.055 * Math.pow(clipped, 1 / 2.4) - 0.055;
        return (int) Math.round(value * 255);
    }
}
