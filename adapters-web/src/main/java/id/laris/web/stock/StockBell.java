package id.laris.web.stock;

import id.laris.application.identity.CurrentActor;
import id.laris.application.stock.ShowStockBell;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** The bell at the head of every page of the office: how many notices of short stock wait for this person. */
@Named("stockBell")
@RequestScoped
public class StockBell {
    private final BellMemory memory;
    private final ShowStockBell showStockBell;
    private final CurrentActor current;

    StockBell(BellMemory memory, ShowStockBell showStockBell, CurrentActor current) {
        this.memory = memory;
        this.showStockBell = showStockBell;
        this.current = current;
    }

    public long getCount() {
        return memory.count(current.actor().warehouses(), showStockBell::count);
    }
}
