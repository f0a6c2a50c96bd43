package id.laris.application.catalogue;

import java.util.List;

/**
 * What a column of a product file means, told by its heading. Shopify has renamed its headings twice; all names that a file may
 * bear are known. Columns under other headings (metafields, Google Shopping, markets, SEO, cost) are not imported.
 */
enum ProductFileColumn {
    HANDLE("handle", "url handle"),
    TITLE("title"),
    BODY("body (html)", "body html", "body", "description"),
    VENDOR("vendor"),
    CATEGORY("product category", "standardized product type"),
    TYPE("type", "product type", "custom product type"),
    TAGS("tags"),
    PUBLISHED("published", "published on online store"),
    STATUS("status"),
    OPTION1_NAME("option1 name"),
    OPTION1_VALUE("option1 value"),
    OPTION2_NAME("option2 name"),
    OPTION2_VALUE("option2 value"),
    OPTION3_NAME("option3 name"),
    OPTION3_VALUE("option3 value"),
    SKU("variant sku", "sku"),
    BARCODE("variant barcode", "barcode"),
    PRICE("variant price", "price"),
    COMPARE_AT("variant compare at price", "compare-at price", "compare at price"),
    TAXABLE("variant taxable", "charge tax"),
    GRAMS("variant grams", "weight value (grams)"),
    WEIGHT("variant weight"),
    WEIGHT_UNIT("variant weight unit", "weight unit for display"),
    QUANTITY("variant inventory qty", "variant inventory quantity", "inventory quantity"),
    VARIANT_IMAGE("variant image", "variant image url"),
    IMAGE("image src", "product image url"),
    IMAGE_POSITION("image position"),
    IMAGE_ALT("image alt text"),
    GIFT_CARD("gift card");

    static final List<ProductFileColumn> OPTION_NAMES = List.of(OPTION1_NAME, OPTION2_NAME, OPTION3_NAME);
    static final List<ProductFileColumn> OPTION_VALUES = List.of(OPTION1_VALUE, OPTION2_VALUE, OPTION3_VALUE);

    private final List<String> headings;

    ProductFileColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** @param plain a heading in lower case, trimmed */
    boolean isCalled(String plain) {
        return headings.contains(plain);
    }

    /** As Shopify's current export calls it in most files; used where the file has no such column. */
    String usualHeading() {
        return headings.get(0);
    }
}
