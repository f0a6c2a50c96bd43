package id.laris.application.returns;

import id.laris.domain.order.Order;
import id.laris.domain.payment.BankAccount;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnPolicy;
import id.laris.domain.returns.ReturnRequest;
import id.laris.domain.shared.Money;
import id.laris.domain.stock.Warehouse;
import java.util.List;
import java.util.Optional;

/**
 * All about one return.
 *
 * @param policy the one it was asked for under
 * @param remarks what customer and staff wrote, oldest first
 * @param sendTo where the goods are to go
 * @param reckoning what is owed as things stand, nobody having borne another's postage; empty before the goods were looked at
 * @param open what is still to be paid for an order on invoice: what is owed for the return is taken off that first
 * @param account where the customer wants money sent; for who may see the buyer
 * @param showsPeople whether whoever asked may see buyer and words in clear
 */
public record ReturnDetails(
        ReturnRequest request,
        Order order,
        ReturnPolicy policy,
        List<Remark> remarks,
        Optional<Warehouse> sendTo,
        Optional<Reckoning> reckoning,
        Money open,
        Optional<BankAccount> account,
        boolean showsPeople) {}
