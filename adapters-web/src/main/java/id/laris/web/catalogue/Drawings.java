package id.laris.web.catalogue;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The shop's own drawn goods. A picture is a garment (what it is), a view, a dye and a motif, put
 * together from the fragments under {@code /drawings}. In a fragment {@code var(--name)} stands for
 * a tone derived from the dye and {@code <!-- name -->} for another fragment. Every part of a
 * picture's name is looked up in a closed list, so nothing a visitor sends reaches the picture.
 */
@Singleton
final class Drawings {
    /** From which side the goods are shown, by the word that stands for it in an address. */
    enum View {
        FRONT("depan"),
        BACK("belakang"),
        CLOSE_UP("detail"),
        CLOTH("kain");

        private final String word;

        View(String word) {
            this.word = word;
        }

        static Optional<View> named(String word) {
            for (View view : values()) {
                if (view.word.equals(word)) {
                    return Optional.of(view);
                }
            }
            return Optional.empty();
        }
    }

    static final Set<String> GARMENTS = Set.of(
            "kaos",
            "kaos-panjang",
            "polo",
            "kemeja",
            "kemeja-pendek",
            "hoodie",
            "sweater",
            "jaket",
            "jaket-coach",
            "celana",
            "celana-pendek",
            "jogger",
            "rok",
            "topi",
            "topi-bucket",
            "totebag",
            "ransel",
            "sandal",
            "kaos-kaki",
            "syal",
            "sarung");

    /** Motifs woven or dyed into the whole cloth. */
    static final Set<String> CLOTHS =
            Set.of("lurik", "kawung", "parang", "megamendung", "garis", "kotak", "truntum", "tenun", "bintik");

    /** Motifs printed or embroidered in one place. */
    static final Set<String> PRINTS = Set.of(
            "ombak",
            "gunung",
            "palem",
            "matahari",
            "daun",
            "burung",
            "geometri",
            "gunungan",
            "pinisi",
            "bulan",
            "strip",
            "bordir");

    /** The motif of plain goods. */
    static final String PLAIN = "polos";

    private static final Pattern TONE = Pattern.compile("var\\(--([a-z-]+)\\)");
    private static final Pattern PART = Pattern.compile("<!-- ([a-z-]+) -->");
    private static final String NO_PRINT = "<symbol id=\"print\"/>";

    private final Map<String, String> fragments = new HashMap<>();

    Drawings() {
        load("frame");
        load("placeholder");
        load("goods/kain");
        for (String garment : GARMENTS) {
            load(fragmentOf(garment, View.FRONT));
            load(fragmentOf(garment, View.BACK));
            load(fragmentOf(garment, View.CLOSE_UP));
        }
        CLOTHS.forEach(cloth -> load("motifs/" + cloth));
        PRINTS.forEach(print -> load("motifs/" + print));
    }

    /** The picture as SVG text; empty when the garment or the motif is not one of ours. */
    Optional<String> draw(String garment, View view, Dye dye, String motif) {
        boolean cloth = CLOTHS.contains(motif);
        boolean print = PRINTS.contains(motif);
        if (!GARMENTS.contains(garment) || !cloth && !print && !motif.equals(PLAIN)) {
            return Optional.empty();
        }
        var parts = Map.of(
                "goods", fragments.get(fragmentOf(garment, view)),
                "front", fragments.get(fragmentOf(garment, View.FRONT)),
                "motif", (cloth || print ? fragments.get("motifs/" + motif) : "") + (print ? "" : NO_PRINT));
        var tones = new HashMap<>(dye.tones());
        for (String pattern : new String[] {"cloth", "cloth-left", "cloth-right"}) {
            tones.put(pattern, cloth ? "url(#" + pattern + ")" : "none");
        }
        // Twice: a close-up is drawn from the front view, which it names itself.
        return Optional.of(fill(TONE, tones, fill(PART, parts, fill(PART, parts, fragments.get("frame")))));
    }

    /** A neutral picture for goods whose own picture is missing or cannot be reached. */
    String placeholder() {
        return fill(TONE, Dye.NEUTRAL.tones(), fragments.get("placeholder"));
    }

    private static String fill(Pattern gap, Map<String, String> values, String text) {
        return gap.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("A drawing asks for unknown " + found.group());
            }
            return Matcher.quoteReplacement(value);
        });
    }

    private static String fragmentOf(String garment, View view) {
        return view == View.CLOTH ? "goods/kain" : "goods/" + garment + "-" + view.word;
    }

    private void load(String name) {
        try (InputStream in = Drawings.class.getResourceAsStream("/drawings/" + name + ".svg")) {
            if (in == null) {
                throw new IllegalStateException("The drawing " + name + " is missing");
            }
            fragments.put(name, new String(in.readAllBytes(), StandardCharsets.UTF_8).strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
