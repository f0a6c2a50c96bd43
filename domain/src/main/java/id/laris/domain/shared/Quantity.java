package id.laris.domain.shared;

/** A count of pieces: 0 to 1,000,000. Zero is a quantity; where at least one is needed the rule says so. */
public record Quantity(int value) implements Comparable<Quantity> {
    public static final int MOST = 1_000_000;
    public static final Quantity ZERO = new Quantity(0);

    public Quantity {
        if (value < 0 || value > MOST) throw new Invalid("quantity", value, "0 to " + MOST);
    }

    public static Quantity of(int value) {
        return new Quantity(value);
    }

    /** A quantity of at least one piece. */
    public static Quantity atLeastOne(long value) {
        if (value < 1 || value > MOST) throw new Invalid("quantity", value, "1 to " + MOST);
        return new Quantity((int) value);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(Math.addExact(value, other.value));
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value - other.value);
    }

    public Quantity atMost(Quantity limit) {
        return value <= limit.value ? this : limit;
    }

    public boolean isZero() {
        return value == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return Integer.compare(value, other.value);
    }

    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
