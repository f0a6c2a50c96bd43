package db.migration;

import id.laris.persistence.order.BuyerIndex;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import io.quarkus.arc.Arc;
import java.sql.SQLException;
import java.util.UUID;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** Customers who signed up before their names were indexed are found by them too. */
public class V0048__index_customer_names extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        var cipher = Arc.container().instance(FieldCipher.class).get();
        var shop = context.getConnection();
        try (var reading = shop.createStatement();
                var customers = reading.executeQuery("SELECT id, name FROM account WHERE kind = 'CUSTOMER'");
                var writing = shop.prepareStatement("UPDATE account SET name_index = ? WHERE id = ?")) {
            while (customers.next()) {
                var id = customers.getObject("id", UUID.class);
                var name = cipher.open(PersonalField.ACCOUNT_NAME, id, customers.getBytes("name"));
                var index = BuyerIndex.ofName(name, cipher).toArray(byte[][]::new);
                writing.setArray(1, shop.createArrayOf("bytea", index));
                writing.setObject(2, id);
                writing.addBatch();
            }
            writing.executeBatch();
        }
    }
}
