package id.laris.domain.reporting;

import id.laris.domain.order.Channel;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Sku;

/**
 * What reports ask of a line of an order, as it was when it was sold. It is never looked up again: goods that move to another category
 * take none of the past with them.
 *
 * @param product its slug
 * @param category its slug; blank without one
 * @param province code; blank when nothing is shipped
 * @param regency code; blank when nothing is shipped
 */
public record SoldLine(
        Sku sku,
        String product,
        String title,
        String optionText,
        String category,
        PaymentMethod method,
        Channel channel,
        BuyerGroup group,
        String province,
        String regency) {
    public String key(SalesDimension dimension) {
        return switch (dimension) {
            case SHOP -> "";
            case SKU -> sku.value();
            case PRODUCT -> product;
            case CATEGORY -> category;
            case METHOD -> method.name();
            case CHANNEL -> channel.name();
            case GROUP -> group.name();
            case PROVINCE -> province;
            case REGENCY -> regency;
        };
    }

    String key(SalesDimension.Level level) {
        return switch (level) {
            case ORDER -> "";
            case CATEGORY -> category;
            case PRODUCT -> product;
            case SKU -> sku.value();
        };
    }
}
