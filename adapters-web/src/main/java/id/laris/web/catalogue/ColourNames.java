package id.laris.web.catalogue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** How a colour's name looks as a dot, for names used on Indonesian and English clothing labels. */
final class ColourNames {
    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        know("#1D1C1F", "hitam", "black", "jet black");
        know("#FBFAF7", "putih", "white");
        know("#F4EAD6", "putih tulang", "broken white", "off white", "gading", "ivory");
        know("#F0E4CD", "krem", "cream", "ecru", "natural");
        know("#C8B48E", "beige", "pasir", "sand");
        know("#B9A88C", "khaki", "kaki");
        know("#A3A29D", "abu", "abu-abu", "abu abu", "grey", "gray", "misty");
        know("#4B4C50", "abu tua", "dark grey", "dark gray", "charcoal", "arang");
        know("#C9C9C6", "abu muda", "light grey", "light gray");
        know("#23335F", "nila", "indigo");
        know("#1B2547", "navy", "biru dongker", "dongker", "biru tua", "dark blue");
        know("#2F5FB3", "biru", "blue");
        know("#93B5D0", "biru langit", "biru muda", "light blue", "sky blue", "langit");
        know("#2A7A8C", "tosca", "toska", "teal", "turquoise");
        know("#1E6B43", "hijau", "green", "daun");
        know("#1F4A3B", "hijau botol", "bottle green", "forest green", "hutan");
        know("#5D6339", "hijau lumut", "moss green", "army", "hijau army", "olive", "zaitun");
        know("#A7B59A", "sage", "hijau sage", "matcha");
        know("#B9DCC6", "mint");
        know("#DDA63A", "kunyit", "turmeric", "mustard", "mustar");
        know("#F2CF3B", "kuning", "yellow");
        know("#E2782D", "oranye", "orange", "jingga");
        know("#B85F3F", "terakota", "terracotta", "bata", "rust");
        know("#B3261E", "merah", "red", "cabai");
        know("#6F2130", "maroon", "marun", "merah hati", "burgundy", "wine");
        know("#D98CA0", "pink", "merah muda", "rose");
        know("#C9A0A0", "dusty pink", "dusty rose");
        know("#6B4E8E", "ungu", "purple", "violet", "terung");
        know("#A995BF", "lila", "lilac", "lavender");
        know("#6D4C35", "cokelat", "coklat", "brown", "tanah");
        know("#7E4E27", "sogan", "soga", "sogan brown");
        know("#3B2A20", "cokelat tua", "coklat tua", "dark brown", "kopi", "coffee");
        know("#A47A55", "mocca", "moka", "mocha", "tan", "camel", "karamel", "caramel");
        know("#C9A227", "emas", "gold");
        know("#BFC3C7", "perak", "silver");
    }

    private ColourNames() {}

    /** {@code #RRGGBB}; empty for a name nobody told us. */
    static Optional<String> find(String name) {
        return Optional.ofNullable(KNOWN.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    private static void know(String hex, String... names) {
        for (var name : names) KNOWN.put(name, hex);
    }
}
