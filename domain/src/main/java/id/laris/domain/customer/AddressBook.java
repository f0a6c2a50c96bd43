package id.laris.domain.customer;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Missing;
import id.laris.domain.shared.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A customer's addresses, at most 20. As long as there is one, exactly one of them is the default, and it comes first.
 *
 * @param version as read; 0 for one that was never saved
 */
public record AddressBook(List<Entry> entries, long version) {
    public static final int MOST = 20;

    /**
     * @param label what the customer calls it, e.g. Rumah; at most 40 characters, may be empty
     * @param main the default
     */
    public record Entry(AddressId id, String label, PostalAddress address, boolean main) {
        public Entry {
            label = Text.line("label", label, 0, 40);
        }

        Entry asMain(boolean yes) {
            return new Entry(id, label, address, yes);
        }

        @Override
        public String toString() {
            return "Entry[" + id + "]";
        }
    }

    public AddressBook {
        entries = List.copyOf(entries);
        if (entries.size() > MOST) throw new Invalid("addresses", entries.size(), "at most " + MOST);
        if (entries.stream().map(Entry::id).distinct().count() < entries.size())
            throw new IllegalArgumentException("an address twice");
        if (!entries.isEmpty() && entries.stream().filter(Entry::main).count() != 1)
            throw new IllegalArgumentException("not exactly one default address");
        if (!entries.isEmpty() && !entries.get(0).main())
            throw new IllegalArgumentException("the default address does not come first");
    }

    public static AddressBook empty() {
        return new AddressBook(List.of(), 0);
    }

    public Optional<Entry> main() {
        return entries.stream().findFirst();
    }

    public Optional<Entry> find(AddressId id) {
        return entries.stream().filter(e -> e.id().equals(id)).findFirst();
    }

    /** @throws Missing address-not-found */
    public Entry get(AddressId id) {
        return find(id).orElseThrow(() -> new Missing("address", id));
    }

    /** With one more address, or with this one instead of the one of its id. The first one is the default without being asked. */
    public AddressBook with(AddressId id, String label, PostalAddress address, boolean main) {
        var wasMain = find(id).map(Entry::main).orElse(false);
        var written = new Entry(id, label, address, false);
        var changed = new ArrayList<>(entries);
        var at = entries.stream().map(Entry::id).toList().indexOf(id);
        if (at >= 0) changed.set(at, written);
        else changed.add(written);
        return ordered(
                changed,
                main || wasMain || entries.isEmpty() ? id : main().orElseThrow().id());
    }

    /** @throws Missing address-not-found */
    public AddressBook withMain(AddressId id) {
        return ordered(entries, get(id).id());
    }

    /** Without it, the next one becomes the default. @throws Missing address-not-found */
    public AddressBook without(AddressId id) {
        var gone = get(id);
        var left = entries.stream().filter(e -> !e.equals(gone)).toList();
        if (left.isEmpty()) return new AddressBook(List.of(), version);
        return ordered(
                left, gone.main() ? left.get(0).id() : main().orElseThrow().id());
    }

    /** Whether this address is in the book already, whatever it is called. */
    public boolean holds(PostalAddress address) {
        return entries.stream().anyMatch(e -> e.address().equals(address));
    }

    private AddressBook ordered(List<Entry> all, AddressId main) {
        var ordered = new ArrayList<Entry>();
        all.stream().filter(e -> e.id().equals(main)).forEach(e -> ordered.add(e.asMain(true)));
        all.stream().filter(e -> !e.id().equals(main)).forEach(e -> ordered.add(e.asMain(false)));
        return new AddressBook(ordered, version);
    }

    @Override
    public String toString() {
        return "AddressBook[" + entries.size() + " addresses, version " + version + "]";
    }
}
