package id.laris.application.catalogue;

import java.util.List;

/**
 * What a column of a product file means, told by its heading. Shopify has renamed its headings twice; all names that a file may
 * bear are known. Columns under other headings (metafields, Google Shopping, markets, SEO, cost) are not imported.
 */
enum ProductFileColumn {
    HANDLE("Handle", "URL handle"),
    TITLE("Title"),
    BODY("Body (HTML)", "Body HTML", "Body", "Description"),
    VENDOR("Vendor"),
    CATEGORY("Product Category", "Standardized Product Type"),
    TYPE("Type", "Product Type", "Custom Product Type"),
    TAGS("Tags"),
    PUBLISHED("Published", "Published on online store"),
    STATUS("Status"),
    OPTION1_NAME("Option1 Name"),
    OPTION1_VALUE("Option1 Value"),
    OPTION2_NAME("Option2 Name"),
    OPTION2_VALUE("Option2 Value"),
    OPTION3_NAME("Option3 Name"),
    OPTION3_VALUE("Option3 Value"),
    SKU("Variant SKU", "SKU"),
    BARCODE("Variant Barcode", "Barcode"),
    PRICE("Variant Price", "Price"),
    COMPARE_AT("Variant Compare At Price", "Compare-at price", "Compare At Price"),
    TAXABLE("Variant Taxable", "Charge tax"),
    TAX_CLASS("Tax Class", "Kelas Pajak"),
    GRAMS("Variant Grams", "Weight value (grams)"),
    WEIGHT("Variant Weight"),
    WEIGHT_UNIT("Variant Weight Unit", "Weight unit for display"),
    QUANTITY("Variant Inventory Qty", "Variant Inventory Quantity", "Inventory quantity"),
    VARIANT_IMAGE("Variant Image", "Variant image URL"),
    IMAGE("Image Src", "Product image URL"),
    IMAGE_POSITION("Image Position"),
    IMAGE_ALT("Image Alt Text"),
    GIFT_CARD("Gift Card");

    static final List<ProductFileColumn> OPTION_NAMES = List.of(OPTION1_NAME, OPTION2_NAME, OPTION3_NAME);
    static final List<ProductFileColumn> OPTION_VALUES = List.of(OPTION1_VALUE, OPTION2_VALUE, OPTION3_VALUE);

    private final List<String> headings;

    ProductFileColumn(String... headings) {
        this.headings = List.of(headings);
    }

    boolean isCalled(String heading) {
        return headings.stream().anyMatch(heading::equalsIgnoreCase);
    }

    /** As Shopify's current export calls it in most files; used where the file has no such column. */
    String usualHeading() {
        return headings.get(0);
    }
}
