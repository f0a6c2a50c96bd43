package id.laris.application.stock;

import id.laris.domain.stock.Warehouse;
import java.util.List;

/** The shop's warehouses. */
public interface Warehouses {
    /** By priority. */
    List<Warehouse> all();

    void add(Warehouse warehouse);
}
