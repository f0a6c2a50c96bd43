package id.laris.persistence.stock;

import id.laris.domain.customer.RegionCode;
import id.laris.domain.stock.Warehouse;
import id.laris.domain.stock.WarehouseCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "warehouse")
class WarehouseRow {
    @Id
    String code;

    String name;
    String street;
    String regency;
    int priority;

    static WarehouseRow of(Warehouse warehouse) {
        var row = new WarehouseRow();
        row.code = warehouse.code().value();
        row.name = warehouse.name();
        row.street = warehouse.street();
        row.regency = warehouse.regency().value();
        row.priority = warehouse.priority();
        return row;
    }

    Warehouse toDomain() {
        return new Warehouse(new WarehouseCode(code), name, street, new RegionCode(regency), priority);
    }
}
