package id.laris.domain.catalogue;

import java.util.Locale;

/** What can be wrong or remarkable about a row of a product file. Pages translate by the code; the message is for integrators. */
public enum ImportReason {
    HANDLE_MISSING(Weight.BAD_ROW, "The row names no product: handle and title are empty"),
    TITLE_MISSING(Weight.BAD_ROW, "A new product needs a title"),
    TOO_MANY_CELLS(Weight.BAD_ROW, "The row has more cells than the heading: is a comma outside of quotes?"),
    STRAY_QUOTE(Weight.BAD_ROW, "Text follows a closing quote"),
    UNREADABLE_CHARACTERS(Weight.BAD_ROW, "The row holds bytes that are no text in the file's encoding"),
    NO_VARIANT(Weight.BAD_ROW, "A new product needs at least one row with a price"),

    PRICE_MISSING(Weight.BAD_ROW, "A price is needed"),
    PRICE_NOT_A_NUMBER(
            Weight.BAD_ROW,
            "Digits with a decimal point at most are expected, without thousands separators: 50000 or 50000.00"),
    PRICE_NEGATIVE(Weight.BAD_ROW, "A price is zero or more"),
    PRICE_TOO_HIGH(Weight.BAD_ROW, "A price is at most a trillion rupiah"),
    PRICE_AMBIGUOUS(
            Weight.BAD_ROW,
            "Three digits after the point: thousands or decimals? Write fifty thousand as 50000 or, as Shopify does, 50000.00"),
    PRICE_ROUNDED(Weight.WARNING, "Rounded half up to whole rupiah"),

    SKU_REPEATED(Weight.BAD_ROW, "The SKU stands further up in this file"),
    SKU_TAKEN(Weight.BAD_ROW, "The SKU belongs to another product"),
    OPTION_MISSING(Weight.BAD_ROW, "The product has this option, the row no value for it"),
    OPTION_NAME_MISSING(Weight.BAD_ROW, "The row has an option's value, the product no name for it"),
    CHOICE_REPEATED(Weight.BAD_ROW, "Another row of this product has the same option values"),
    CHOICE_TAKEN(Weight.BAD_ROW, "The shop has these option values of the product under another SKU"),
    TOO_MANY_VARIANTS(Weight.BAD_ROW, "A product has at most 2048 variants"),
    OPTIONS_CHANGED(
            Weight.BAD_ROW,
            "The shop has variants of this product that the file does not name and that do not fit its options"),

    QUANTITY_NOT_A_NUMBER(Weight.BAD_ROW, "A whole number of pieces is expected"),
    QUANTITY_TOO_HIGH(Weight.BAD_ROW, "At most a million pieces are expected"),
    QUANTITY_NEGATIVE(Weight.WARNING, "Fewer than none (sold beyond stock): imported without stock"),
    WEIGHT_NOT_A_NUMBER(Weight.BAD_ROW, "A weight in digits is expected"),
    WEIGHT_OUT_OF_RANGE(Weight.BAD_ROW, "A weight is 0 to 1000000 grams"),
    UNIT_UNKNOWN(Weight.BAD_ROW, "g, kg, oz or lb is expected"),
    NOT_YES_OR_NO(Weight.BAD_ROW, "true or false is expected"),
    TAX_CLASS_UNKNOWN(
            Weight.BAD_ROW, "STANDARD, LUXURY, EXEMPT, NOT_COLLECTED, ZERO_EXPORT or OUT_OF_SCOPE is expected"),
    STATUS_UNKNOWN(Weight.BAD_ROW, "active, draft or archived is expected"),

    PICTURE_INVALID(Weight.BAD_ROW, "An address beginning with https:// or http:// is expected"),
    PICTURE_LEFT_OUT(
            Weight.WARNING,
            "Not an address beginning with https:// or http://: the product goes in without this picture"),
    TOO_MANY_PICTURES(Weight.WARNING, "A product has at most 250 pictures: this one is left out"),
    TAGS_LEFT_OUT(Weight.WARNING, "At most 250 tags of at most 255 characters are kept"),
    CATEGORY_LEFT_OUT(Weight.WARNING, "A category's name has 1 to 80 characters: the product goes in without it"),
    GIFT_CARD(Weight.WARNING, "Gift cards are not sold yet: imported, but not published"),
    NO_WAREHOUSE(Weight.WARNING, "The shop has no warehouse: imported without stock"),

    VARIANTS_KEPT(Weight.NOTE, "The shop has variants that the file does not name: kept"),
    STOCK_KEPT(Weight.NOTE, "The shop has stock of this SKU already: left as it is");

    /** How much it matters: a bad row is not imported, a warning is, with a change; a note changes nothing. */
    public enum Weight {
        BAD_ROW,
        WARNING,
        NOTE
    }

    private final Weight weight;
    private final String message;

    ImportReason(Weight weight, String message) {
        this.weight = weight;
        this.message = message;
    }

    public Weight weight() {
        return weight;
    }

    public String message() {
        return message;
    }

    /** Stable, e.g. {@code price-not-a-number}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
