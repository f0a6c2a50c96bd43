package id.laris.application.forecasting;

import id.laris.domain.forecasting.StockOuts;
import id.laris.domain.stock.WarehouseCode;
import java.time.LocalDate;
import java.util.Optional;

class InMemoryDemandHistoryTest implements DemandHistoryContract {
    private final InMemoryDemandHistory history = new InMemoryDemandHistory(ZONE);

    @Override
    public DemandHistory history() {
        return history;
    }

    @Override
    public void sold(DemandHistory.Place place, Optional<WarehouseCode> warehouse, LocalDate day, long pieces) {
        history.sold(place, warehouse, day, pieces);
    }

    @Override
    public void stocked(String sku, WarehouseCode warehouse, LocalDate day, int sellable) {
        history.stock(sku, warehouse, new StockOuts.Change(DemandHistoryContract.midnight(day), sellable == 0));
    }
}
