package id.laris.domain.stock;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.shared.Text;

/**
 * A place goods are kept and shipped from.
 *
 * @param regency where it stands
 * @param priority smaller ships first
 */
public record Warehouse(WarehouseCode code, String name, String street, RegionCode regency, int priority) {
    public Warehouse {
        name = Text.line("warehouse", name, 1, 100);
        street = Text.line("street", street, 0, 200);
    }
}
