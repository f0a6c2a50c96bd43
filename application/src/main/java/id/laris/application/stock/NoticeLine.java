package id.laris.application.stock;

import id.laris.domain.stock.StockNotice;

/**
 * A notice of short stock, with the name of the goods.
 *
 * @param title empty when the SKU is not on sale
 */
public record NoticeLine(StockNotice notice, StockNotice.Standing standing, String title, String optionText) {
    public StockPlace place() {
        return new StockPlace(notice.warehouse(), notice.sku());
    }
}
