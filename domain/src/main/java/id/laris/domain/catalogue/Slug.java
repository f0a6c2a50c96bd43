package id.laris.domain.catalogue;

import id.laris.domain.shared.Invalid;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A name fit for an address: lower case letters, digits, hyphens, at most 120. Shopify calls it handle. */
public record Slug(String value) implements Comparable<Slug> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]+(?:[-_][a-z0-9]+)*");

    public Slug {
        if (value == null || value.length() > 120 || !SHAPE.matcher(value).matches())
            throw new Invalid("slug", value, "lower-case letters, digits and single hyphens");
    }

    /** Made from any text: accents dropped, other signs become hyphens. Text without a letter or digit is refused. */
    public static Slug from(String text) {
        var plain = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.length() > 120) plain = plain.substring(0, 120).replaceAll("-+$", "");
        return new Slug(plain);
    }

    @Override
    public int compareTo(Slug other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
