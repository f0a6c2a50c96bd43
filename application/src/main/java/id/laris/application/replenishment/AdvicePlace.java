package id.laris.application.replenishment;

import id.laris.application.replenishment.ReorderProposal.Urgency;
import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.WarehouseCode;
import java.util.Comparator;
import java.util.regex.Pattern;

/** Where a proposal stands among all: the most urgent first, then what is worth most. The same facts put it into the same place. */
record AdvicePlace(Urgency urgency, double benefit, Sku sku, WarehouseCode warehouse)
        implements Comparable<AdvicePlace> {
    private static final Comparator<AdvicePlace> ORDER = Comparator.comparing(AdvicePlace::urgency)
            .thenComparing(AdvicePlace::benefit, Comparator.reverseOrder())
            .thenComparing(AdvicePlace::sku)
            .thenComparing(AdvicePlace::warehouse);

    private static final Pattern CURSOR = Pattern.compile("([A-Z]+) ([0-9a-f]{1,16}) (\\S+) (.+)");

    static AdvicePlace of(ReorderProposal proposal) {
        return new AdvicePlace(proposal.urgency(), proposal.benefit(), proposal.sku(), proposal.warehouse());
    }

    /** @throws Invalid for what no page has given */
    static AdvicePlace at(String cursor) {
        var parts = CURSOR.matcher(cursor);
        try {
            if (parts.matches())
                return new AdvicePlace(
                        Urgency.valueOf(parts.group(1)),
                        Double.longBitsToDouble(Long.parseUnsignedLong(parts.group(2), 16)),
                        new Sku(parts.group(4)),
                        new WarehouseCode(parts.group(3)));
        } catch (IllegalArgumentException foreign) {
            throw new Invalid("cursor", cursor, "what the page before said");
        }
        throw new Invalid("cursor", cursor, "what the page before said");
    }

    String cursor() {
        return urgency + " " + Long.toHexString(Double.doubleToLongBits(benefit)) + " " + warehouse + " " + sku;
    }

    @Override
    public int compareTo(AdvicePlace other) {
        return ORDER.compare(this, other);
    }
}
