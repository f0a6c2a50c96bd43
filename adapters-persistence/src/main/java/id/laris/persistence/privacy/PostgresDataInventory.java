package id.laris.persistence.privacy;

import id.laris.application.privacy.DataInventory;
import id.laris.persistence.shared.PersonalField;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All sealed columns, and those of people that stay readable because reports and lists need them. */
@Singleton
class PostgresDataInventory implements DataInventory {
    private static final List<Field> IN_CLEAR = List.of(
            clear("shop_order", "village"),
            clear("shop_order", "district"),
            clear("shop_order", "regency"),
            clear("shop_order", "province"),
            clear("shop_order", "postal_code"),
            clear("account", "language"),
            clear("customer_profile", "language"),
            clear("credit_terms", "credit_limit"),
            clear("credit_terms", "days"),
            clear("risk_review", "reasons"),
            new Field("order_trace", "origin", true),
            new Field("order_trace", "door", true),
            new Field("order_trace", "buyer", true),
            new Field("footprint", "visitor", true),
            clear("footprint", "product"),
            clear("footprint", "sku"),
            clear("wish", "product"),
            clear("stock_wish", "sku"),
            clear("stock_wish", "language"));

    @Override
    public List<Field> fields() {
        return Stream.concat(
                        Arrays.stream(PersonalField.values())
                                .filter(PersonalField::isOfPeople)
                                .map(field -> new Field(field.table(), field.column(), true)),
                        IN_CLEAR.stream())
                .toList();
    }

    private static Field clear(String table, String column) {
        return new Field(table, column, false);
    }
}
