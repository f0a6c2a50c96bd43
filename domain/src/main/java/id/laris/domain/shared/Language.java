package id.laris.domain.shared;

/** The languages the shop speaks. Indonesian is the default. */
public enum Language {
    ID,
    EN;

    /** By a tag such as {@code id}, {@code en-GB}; Indonesian for anything else. */
    public static Language of(String tag) {
        return tag != null && tag.toLowerCase(java.util.Locale.ROOT).startsWith("en") ? EN : ID;
    }

    public String tag() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
