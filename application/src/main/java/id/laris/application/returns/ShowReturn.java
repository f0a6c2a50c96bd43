package id.laris.application.returns;

import id.laris.application.AtOneMoment;
import id.laris.application.UseCase;
import id.laris.application.identity.OpenToAll;
import id.laris.application.order.OrderProof;
import id.laris.application.order.PeopleInOrders;
import id.laris.application.payment.RefundAccounts;
import id.laris.domain.identity.Permission;
import id.laris.domain.returns.Reckoning;
import id.laris.domain.returns.ReturnNumber;
import id.laris.domain.returns.ReturnState;
import java.util.Optional;

/** All about one return, for its buyer or for staff who may view orders. */
@UseCase
@OpenToAll
@AtOneMoment
public final class ShowReturn {
    private final ReturnDoor door;
    private final Returns returns;
    private final ReturnPolicies policies;
    private final ReturnDesk desk;
    private final RefundAccounts accounts;
    private final PeopleInOrders people;

    public ShowReturn(
            ReturnDoor door,
            Returns returns,
            ReturnPolicies policies,
            ReturnDesk desk,
            RefundAccounts accounts,
            PeopleInOrders people) {
        this.door = door;
        this.returns = returns;
        this.policies = policies;
        this.desk = desk;
        this.accounts = accounts;
        this.people = people;
    }

    public ReturnDetails show(ReturnNumber number, OrderProof proof) {
        var opened = door.open(number, proof, Permission.VIEW_ORDERS);
        var request = opened.request();
        var order = opened.order();
        return new ReturnDetails(
                request,
                order,
                policies.get(request.policy()),
                returns.remarks(number),
                desk.placeFor(order),
                request.state() == ReturnState.INSPECTED
                        ? Optional.of(desk.reckon(order, request, returns.of(order.id()), Reckoning.Postage.none()))
                        : Optional.empty(),
                desk.open(order),
                accounts.find(number.value()),
                people.areShownOf(order, proof));
    }
}
