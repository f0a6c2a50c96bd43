package id.laris.application.catalogue;

import id.laris.domain.catalogue.Slug;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Names the shop makes for what a file leaves unnamed. The same file always yields the same names. */
final class ImportNames {
    private static final int LONGEST_SLUG = 120;
    private static final int LONGEST_SKU = 64;
    private static final int DIGEST = 8;

    private ImportNames() {}

    /** The handle itself where it can stand in an address; else what comes closest, told apart by a digest where letters were lost. */
    static Slug slugOf(String handle) {
        var plain = handle.strip().toLowerCase(Locale.ROOT);
        try {
            return new Slug(plain);
        } catch (Invalid notAsItIs) {
            return closest(plain);
        }
    }

    private static Slug closest(String plain) {
        if (plain.length() > LONGEST_SLUG) {
            var short_ = cut(plain, LONGEST_SLUG);
            return new Slug(cut(closest(short_).value(), LONGEST_SLUG - DIGEST - 1) + "-" + digest(plain));
        }
        try {
            return Slug.from(plain);
        } catch (Invalid withoutLatinLetters) {
            return new Slug("p-" + digest(plain));
        }
    }

    /**
     * A SKU of handle and option values: {@code KAOS-POLOS.HITAM.XL}. The point stands in no slug, so two products never make the
     * same; a digest tells apart what was cut or lost.
     */
    static Sku skuOf(Slug product, List<String> optionValues) {
        var name = new StringBuilder(product.value());
        boolean lossy = false;
        for (var value : optionValues) {
            var plain = value.strip().toLowerCase(Locale.ROOT);
            var slug = closest(plain).value();
            lossy |= !slug.equals(plain.replace(' ', '-'));
            name.append('.').append(slug);
        }
        var sku = name.toString().toUpperCase(Locale.ROOT);
        if (!lossy && sku.length() <= LONGEST_SKU) return new Sku(sku);
        return new Sku(cut(sku, LONGEST_SKU - DIGEST - 1) + "-"
                + digest(product + "\n" + String.join("\n", optionValues)).toUpperCase(Locale.ROOT));
    }

    private static String cut(String text, int length) {
        var kept = text.length() <= length ? text : text.substring(0, length);
        while (kept.endsWith("-") || kept.endsWith("_") || kept.endsWith("."))
            kept = kept.substring(0, kept.length() - 1);
        return kept;
    }

    private static String digest(String text) {
        try {
            var bytes = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(bytes, 0, DIGEST / 2);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
