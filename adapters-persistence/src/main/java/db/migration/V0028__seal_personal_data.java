package db.migration;

import static id.laris.persistence.shared.PersonalField.*;

import id.laris.application.privacy.MasterKey;
import id.laris.persistence.order.BuyerIndex;
import id.laris.persistence.shared.DataKeys;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.SealWhatIsClear;
import io.quarkus.arc.Arc;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/** A shop that sold before personal data was sealed: what it has is sealed now, once, and so is what it signs with. */
public class V0028__seal_personal_data extends BaseJavaMigration {
    @Override
    public void migrate(Context context) throws SQLException {
        var shop = context.getConnection();
        var cipher = Arc.container().instance(FieldCipher.class).get();
        var seal = Arc.container().instance(SealWhatIsClear.class).get();
        seal.in(
                shop,
                "buyer_index",
                buyer -> BuyerIndex.of(buyer.get(0), buyer.get(1), buyer.get(2), cipher),
                ORDER_BUYER_NAME,
                ORDER_BUYER_EMAIL,
                ORDER_BUYER_PHONE,
                ORDER_RECIPIENT,
                ORDER_RECIPIENT_PHONE,
                ORDER_STREET,
                ORDER_NOTE);
        seal.in(
                shop,
                "recipient_index",
                message -> new byte[][] {cipher.index("email", message.get(0))},
                MESSAGE_RECIPIENT,
                MESSAGE_HTML,
                MESSAGE_PLAIN);
        seal.in(shop, NOTICE_BODY);
        seal.in(shop, STATEMENT_DESCRIPTION);
        seal.in(shop, ANSWER);
        keepSecret(shop);
    }

    /** Carts and links signed before stay good. */
    private static void keepSecret(Connection shop) throws SQLException {
        try (var read = shop.createStatement();
                var row = read.executeQuery("SELECT value FROM secret WHERE name = 'root'");
                var keep = shop.prepareStatement("INSERT INTO data_keys (purpose, sealed) VALUES (?, ?)")) {
            if (!row.next()) return;
            var master = Arc.container().instance(MasterKey.class).get();
            keep.setString(1, DataKeys.SECRETS);
            keep.setBytes(2, master.seal(row.getBytes(1), DataKeys.SECRETS));
            keep.executeUpdate();
        }
    }
}
