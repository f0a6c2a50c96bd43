package id.laris.web.catalogue;

import id.laris.domain.catalogue.ImportProblem;
import id.laris.domain.catalogue.ImportReason;
import java.util.Arrays;

/** Says what is wrong with a row of a product file in the language of the page. */
final class ImportWords {
    private ImportWords() {}

    /** What a value was refused for elsewhere has no words of its own: the rule's message stands behind the general one. */
    static String why(ImportProblem problem, OfficeCatalogueMessages say) {
        return Arrays.stream(ImportReason.values())
                .filter(reason -> reason.code().equals(problem.code()))
                .findFirst()
                .map(reason -> why(reason, say))
                .orElseGet(() -> say.why_invalid() + " (" + problem.message() + ")");
    }

    private static String why(ImportReason reason, OfficeCatalogueMessages say) {
        return switch (reason) {
            case HANDLE_MISSING -> say.why_handle_missing();
            case TITLE_MISSING -> say.why_title_missing();
            case TOO_MANY_CELLS -> say.why_too_many_cells();
            case STRAY_QUOTE -> say.why_stray_quote();
            case UNREADABLE_CHARACTERS -> say.why_unreadable_characters();
            case NO_VARIANT -> say.why_no_variant();
            case PRICE_MISSING -> say.why_price_missing();
            case PRICE_NOT_A_NUMBER -> say.why_price_not_a_number();
            case PRICE_NEGATIVE -> say.why_price_negative();
            case PRICE_TOO_HIGH -> say.why_price_too_high();
            case PRICE_AMBIGUOUS -> say.why_price_ambiguous();
            case PRICE_ROUNDED -> say.why_price_rounded();
            case SKU_REPEATED -> say.why_sku_repeated();
            case SKU_TAKEN -> say.why_sku_taken();
            case OPTION_MISSING -> say.why_option_missing();
            case OPTION_NAME_MISSING -> say.why_option_name_missing();
            case CHOICE_REPEATED -> say.why_choice_repeated();
            case CHOICE_TAKEN -> say.why_choice_taken();
            case TOO_MANY_VARIANTS -> say.why_too_many_variants();
            case OPTIONS_CHANGED -> say.why_options_changed();
            case QUANTITY_NOT_A_NUMBER -> say.why_quantity_not_a_number();
            case QUANTITY_TOO_HIGH -> say.why_quantity_too_high();
            case QUANTITY_NEGATIVE -> say.why_quantity_negative();
            case WEIGHT_NOT_A_NUMBER -> say.why_weight_not_a_number();
            case WEIGHT_OUT_OF_RANGE -> say.why_weight_out_of_range();
            case UNIT_UNKNOWN -> say.why_unit_unknown();
            case NOT_YES_OR_NO -> say.why_not_yes_or_no();
            case TAX_CLASS_UNKNOWN -> say.why_tax_class_unknown();
            case STATUS_UNKNOWN -> say.why_status_unknown();
            case PICTURE_INVALID -> say.why_picture_invalid();
            case TOO_MANY_PICTURES -> say.why_too_many_pictures();
            case TAGS_LEFT_OUT -> say.why_tags_left_out();
            case CATEGORY_LEFT_OUT -> say.why_category_left_out();
            case GIFT_CARD -> say.why_gift_card();
            case NO_WAREHOUSE -> say.why_no_warehouse();
            case VARIANTS_KEPT -> say.why_variants_kept();
            case STOCK_KEPT -> say.why_stock_kept();
            case PICTURE_LEFT_OUT -> say.why_picture_left_out();
        };
    }
}
