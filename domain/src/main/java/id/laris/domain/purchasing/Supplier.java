package id.laris.domain.purchasing;

import id.laris.domain.shared.Invalid;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Money;
import id.laris.domain.shared.Text;

/**
 * Somebody the shop buys from.
 *
 * @param name of the company, 1 to 100 characters
 * @param language in which it is written to
 * @param leadDays days from the order to the delivery as a rule, 0 to 365
 * @param minimumOrder what one order must come to at least, goods only; zero for any
 * @param orderCost what one order costs whatever its lines, such as freight; zero for nothing
 * @param active whether new orders may go there
 * @param version as read; 0 for a new one
 */
public record Supplier(
        SupplierId id,
        String name,
        SupplierContact contact,
        Language language,
        int leadDays,
        Money minimumOrder,
        Money orderCost,
        boolean active,
        long version) {
    public static final int LONGEST_LEAD = 365;

    public Supplier {
        name = Text.line("name", name, 1, 100);
        if (leadDays < 0 || leadDays > LONGEST_LEAD) throw new Invalid("leadDays", leadDays, "0 to " + LONGEST_LEAD);
        if (minimumOrder.isNegative() || minimumOrder.minorUnits() > SupplierPrice.MOST_COST)
            throw new Invalid("minimumOrder", minimumOrder.minorUnits(), "0 to " + SupplierPrice.MOST_COST);
        if (orderCost.isNegative() || orderCost.minorUnits() > SupplierPrice.MOST_COST)
            throw new Invalid("orderCost", orderCost.minorUnits(), "0 to " + SupplierPrice.MOST_COST);
    }

    /** One whose orders cost no more than their goods. */
    public Supplier(
            SupplierId id,
            String name,
            SupplierContact contact,
            Language language,
            int leadDays,
            Money minimumOrder,
            boolean active,
            long version) {
        this(id, name, contact, language, leadDays, minimumOrder, Money.rupiah(0), active, version);
    }

    @Override
    public String toString() {
        return "Supplier[" + id + "]";
    }
}
