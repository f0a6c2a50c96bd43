package id.laris.domain.shared;

/** The shop's number of one sellable thing (a shirt in one colour and size). 1 to 64 visible characters, spaces only inside. */
public record Sku(String value) implements Comparable<Sku> {
    public Sku {
        value = Text.line("sku", value, 1, 64);
    }

    @Override
    public int compareTo(Sku other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
