package id.laris.domain.stock;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Invalid;

/**
 * A place goods are kept and shipped from.
 *
 * @param regency where it stands
 * @param priority smaller ships first
 */
public record Warehouse(WarehouseCode code, String name, String street, RegionCode regency, int priority) {
    public Warehouse {
        name = name == null ? "" : name.strip();
        if (name.isEmpty() || name.length() > 100)
            throw new Invalid("warehouse", name, "a name of 1 to 100 characters");
    }
}
