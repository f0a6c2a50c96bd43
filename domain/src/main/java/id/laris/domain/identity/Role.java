package id.laris.domain.identity;

import static id.laris.domain.identity.Permission.*;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Text;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What people are in the shop, and what each may do. Five come with the shop; it may change what they may do and add others. The owner
 * may always do everything a person may, so that no shop shuts itself out.
 *
 * @param name by which it is stored and configured; never changes
 * @param title what people call it; that of a built-in role is translated
 */
public record Role(String name, String title, Set<Permission> permissions) implements Comparable<Role> {
    public static final Role OWNER = new Role("OWNER", "Pemilik", Permission.ofPeople());
    public static final Role MANAGER =
            new Role("MANAGER", "Manajer", except(Permission.ofPeople(), MANAGE_KEYS, MANAGE_ROLES, ROTATE_KEYS));
    public static final Role WAREHOUSE =
            new Role("WAREHOUSE", "Gudang", Set.of(VIEW_ORDERS, PROCESS_ORDERS, VIEW_STOCK, ADJUST_STOCK));
    public static final Role COURIER = new Role("COURIER", "Kurir", Set.of(VIEW_ORDERS, PROCESS_ORDERS));
    public static final Role SUPPORT = new Role(
            "SUPPORT",
            "Layanan pelanggan",
            Set.of(VIEW_ORDERS, CANCEL_ORDERS, VIEW_STOCK, VIEW_MESSAGES, VIEW_CUSTOMERS, REVEAL_PERSONAL_DATA));

    /** As the shop comes with them. */
    public static final List<Role> BUILT_IN = List.of(OWNER, MANAGER, WAREHOUSE, COURIER, SUPPORT);

    private static final int LONGEST_NAME = 40;

    public Role {
        title = Text.line("title", title, 1, 60);
        permissions = "OWNER".equals(name) ? Permission.ofPeople() : Set.copyOf(permissions);
        if (!Permission.ofPeople().containsAll(permissions))
            throw new Invalid("permissions", permissions, "what a person may do");
    }

    /** One the shop makes for itself; named after its title. */
    public static Role custom(String title, Set<Permission> permissions) {
        var line = Text.line("title", title, 1, 60);
        var plain = Normalizer.normalize(line, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        var name = plain.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]+", "_").replaceAll("^_|_$", "");
        if (name.isEmpty()) throw new Invalid("title", title, "letters or digits");
        return new Role(name.substring(0, Math.min(name.length(), LONGEST_NAME)), line, permissions);
    }

    public static Optional<Role> builtIn(String name) {
        return BUILT_IN.stream().filter(role -> role.name.equals(name)).findFirst();
    }

    public boolean isBuiltIn() {
        return builtIn(name).isPresent();
    }

    /** Whether what it allows can be changed. */
    public boolean isFixed() {
        return name.equals(OWNER.name);
    }

    public Role allowing(Set<Permission> others) {
        return new Role(name, title, others);
    }

    /** Built-in ones first, as they rank, then the others by their names. */
    @Override
    public int compareTo(Role other) {
        int mine = rank();
        int theirs = other.rank();
        return mine != theirs ? Integer.compare(mine, theirs) : name.compareTo(other.name);
    }

    private int rank() {
        for (int i = 0; i < BUILT_IN.size(); i++) if (BUILT_IN.get(i).name.equals(name)) return i;
        return BUILT_IN.size();
    }

    private static Set<Permission> except(Set<Permission> all, Permission... without) {
        var left = Set.of(without);
        return all.stream().filter(p -> !left.contains(p)).collect(Collectors.toSet());
    }
}
