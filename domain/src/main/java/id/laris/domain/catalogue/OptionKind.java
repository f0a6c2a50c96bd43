package id.laris.domain.catalogue;

import java.util.Locale;
import java.util.Set;

/** What an option means, told by its name in Indonesian or English: filters for colour and size work on imported goods too. */
public enum OptionKind {
    COLOUR(Set.of("warna", "color", "colour")),
    SIZE(Set.of("ukuran", "size")),
    OTHER(Set.of());

    private final Set<String> names;

    OptionKind(Set<String> names) {
        this.names = names;
    }

    public static OptionKind of(String optionName) {
        var plain = optionName.strip().toLowerCase(Locale.ROOT);
        for (var kind : values()) if (kind.names.contains(plain)) return kind;
        return OTHER;
    }
}
