package id.laris.persistence.support;

import id.laris.application.shared.Page;
import id.laris.application.support.CustomerBook;
import id.laris.application.support.CustomerKey;
import id.laris.application.support.CustomerQuery;
import id.laris.domain.customer.EmailAddress;
import id.laris.domain.identity.AccountState;
import id.laris.domain.order.OrderNumber;
import id.laris.domain.shared.AccountId;
import id.laris.persistence.shared.Columns;
import id.laris.persistence.shared.FieldCipher;
import id.laris.persistence.shared.PersonalField;
import id.laris.persistence.shared.Sql;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;

@Singleton
class PostgresCustomerBook implements CustomerBook {
    private final Sql sql;
    private final FieldCipher cipher;

    PostgresCustomerBook(Sql sql, FieldCipher cipher) {
        this.sql = sql;
        this.cipher = cipher;
    }

    @Override
    public Page<Entry> list(CustomerQuery query) {
        var search = new CustomerSearch(query, cipher);
        return search.page(sql.list(search.sql(), this::found, search.parameters()));
    }

    private CustomerSearch.Found found(ResultSet row) throws SQLException {
        var key = Columns.uuid(row, "key");
        var member = row.getBoolean("member");
        var name = member ? PersonalField.ACCOUNT_NAME : PersonalField.ORDER_BUYER_NAME;
        var email = member ? PersonalField.ACCOUNT_EMAIL : PersonalField.ORDER_BUYER_EMAIL;
        return new CustomerSearch.Found(
                key,
                new Entry(
                        member
                                ? new CustomerKey.Member(new AccountId(key))
                                : new CustomerKey.BuyerOf(new OrderNumber(row.getString("number"))),
                        cipher.open(name, key, row.getBytes("name")),
                        new EmailAddress(cipher.open(email, key, row.getBytes("email"))),
                        Columns.optionalText(row, "state").map(AccountState::valueOf),
                        Columns.instant(row, "since"),
                        row.getLong("orders"),
                        Columns.optionalInstant(row, "last_order")));
    }
}
