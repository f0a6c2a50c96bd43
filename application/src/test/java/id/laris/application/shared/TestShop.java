package id.laris.application.shared;

import id.laris.application.audit.AuditNotes;
import id.laris.application.cart.*;
import id.laris.application.catalogue.*;
import id.laris.application.identity.CurrentActor;
import id.laris.application.identity.InMemoryAccounts;
import id.laris.application.identity.SystemWork;
import id.laris.application.notification.InMemoryMessages;
import id.laris.application.notification.NotifyCustomer;
import id.laris.application.order.*;
import id.laris.application.payment.*;
import id.laris.application.payment.ExchangeGateway;
import id.laris.application.purchasing.InMemorySkuCosts;
import id.laris.application.reporting.BuyerDesk;
import id.laris.application.reporting.FollowSales;
import id.laris.application.reporting.InMemoryBuyers;
import id.laris.application.reporting.InMemorySalesBook;
import id.laris.application.reporting.InMemorySalesSums;
import id.laris.application.reporting.SalesDesk;
import id.laris.application.reporting.SoldLines;
import id.laris.application.returns.InMemoryReturnPolicies;
import id.laris.application.returns.InMemoryReturns;
import id.laris.application.risk.InMemoryRiskBook;
import id.laris.application.risk.InMemoryRiskPolicies;
import id.laris.application.risk.RiskDesk;
import id.laris.application.search.InMemoryProductSearch;
import id.laris.application.shipping.*;
import id.laris.application.stock.*;
import id.laris.application.tax.FixedTaxRules;
import id.laris.application.terms.InMemoryReceivables;
import id.laris.application.terms.InMemoryTermsBook;
import id.laris.application.terms.TermsDesk;
import id.laris.domain.identity.Actor;
import id.laris.domain.order.Channel;
import id.laris.domain.order.Order;
import id.laris.domain.payment.Asking;
import id.laris.domain.payment.PaymentMethod;
import id.laris.domain.shared.Language;
import id.laris.domain.shared.Quantity;
import id.laris.domain.shared.Sku;
import id.laris.domain.stock.StockMovement;
import id.laris.domain.stock.WarehouseCode;
import jakarta.enterprise.context.control.RequestContextController;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;

/** The whole main job in plain Java on the in-memory adapters: real use cases, a clock that is moved by hand, goods from {@link Goods}. */
public final class TestShop {
    private static final Asking ASKING = new Asking(Duration.ofMinutes(5));

    public static final ShopSettings SETTINGS = new ShopSettings(
            "Toko Laris",
            "http://localhost:8080",
            ZoneId.of("Asia/Jakarta"),
            Duration.ofHours(24),
            Duration.ofDays(3),
            List.of(new ShopSettings.BankAccount("BCA", "1234567890", "Toko Laris")),
            true,
            true,
            true);

    public final MovableClock clock = new MovableClock();
    public final Undo undo = new Undo();
    public final Ids ids = new TimeOrderedIds(clock);
    public final CurrentActor actor = new CurrentActor();
    public final InMemoryEvents events = new InMemoryEvents(clock, actor, undo);
    public final InMemoryIdempotency idempotency = new InMemoryIdempotency(clock, undo);
    public final Signatures signatures = new Signatures(new InMemorySecrets());
    public final InMemoryProducts products = new InMemoryProducts(undo);
    public final InMemoryCategories categories = new InMemoryCategories(undo);
    public final InMemoryWarehouses warehouses = new InMemoryWarehouses(undo);
    public final InMemoryStockBook stock = new InMemoryStockBook(warehouses, ids, clock, undo);
    public final InMemoryReservedChanges reservedChanges = new InMemoryReservedChanges(undo);
    public final InMemoryStockWishes stockWishes = new InMemoryStockWishes(undo);
    public final InMemorySourcingBook sourcing = new InMemorySourcingBook(undo);
    public final InMemoryBins bins = new InMemoryBins(undo);
    public final InMemoryCarts carts = new InMemoryCarts(clock, undo);
    public final InMemoryCustomerCarts customerCarts = new InMemoryCustomerCarts(undo);
    public final InMemoryOrders orders = new InMemoryOrders(undo);
    public final InMemoryPayments payments = new InMemoryPayments(orders, undo);
    public final InMemoryReceivables receivables = new InMemoryReceivables(orders, payments, undo);
    public final InMemoryTermsBook termsBook = new InMemoryTermsBook(receivables, undo);
    public final InMemoryMoneyBook moneyBook = new InMemoryMoneyBook(payments, orders, undo);
    public final InMemoryRefundAccounts refundAccounts = new InMemoryRefundAccounts(undo);
    public final InMemoryStoreCredits storeCredits = new InMemoryStoreCredits(undo);
    public final InMemoryReturns returns = new InMemoryReturns(undo);
    public final InMemoryReturnPolicies returnPolicies = new InMemoryReturnPolicies(undo);
    public final InMemoryShipments shipments = new InMemoryShipments(undo);
    public final InMemoryWaves waves = new InMemoryWaves(orders, stock, shipments, undo);
    public final InMemoryPackingChecks packingChecks = new InMemoryPackingChecks(undo);
    public final InMemoryHandoverSheets handoverSheets = new InMemoryHandoverSheets(orders, shipments, undo);
    public final InMemorySkuCosts skuCosts = new InMemorySkuCosts(undo);
    public final InMemorySalesBook salesBook = new InMemorySalesBook(orders, payments, undo);
    public final InMemorySalesSums salesSums = new InMemorySalesSums(salesBook);
    public final InMemoryBuyers buyers = new InMemoryBuyers(orders, undo);
    public final FollowSales followSales = new FollowSales(new SalesDesk(
            salesBook,
            orders,
            payments,
            returns,
            events,
            skuCosts,
            new SoldLines(products, orders, stock, shipments),
            SETTINGS,
            new BuyerDesk(salesBook, buyers)));
    public final FixedTaxRules taxRules = new FixedTaxRules();
    public final InMemoryTariffs tariffs = new InMemoryTariffs();
    public final FewRegions regions = new FewRegions();
    public final InMemoryMessages messages = new InMemoryMessages(orders, clock, undo);
    public final InMemoryNoticeInbox inbox = new InMemoryNoticeInbox(undo);
    public final InMemoryStrayNotices strayNotices = new InMemoryStrayNotices(undo);
    public final InMemoryDisputes disputes = new InMemoryDisputes(orders, undo);
    public final InMemoryStatementLines statementLines = new InMemoryStatementLines(undo);
    public final InMemoryProductSearch search = new InMemoryProductSearch(products, categories, stock);
    public final ScriptedGateway gateway = new ScriptedGateway();

    public final StockDesk stockDesk = new StockDesk(stock, events, ids, clock, actor);
    public final OrderStock orderStock = new OrderStock(stock, warehouses, sourcing, stockDesk, events, clock);
    public final CartReferences cartReferences = new CartReferences(signatures);
    public final CartDesk cartDesk = new CartDesk(carts, cartReferences, products, stock, warehouses);
    public final PriceDesk prices = new PriceDesk(taxRules, categories, SETTINGS);
    public final Gateways gateways = new Gateways(List.of(
            new TransferGateway(SETTINGS), new CashGateway(), new ExchangeGateway(), new CreditGateway(), gateway));
    public final CreditDesk creditDesk = new CreditDesk(storeCredits, orders, actor, ids, clock);
    public final PaymentOffers paymentOffers = new PaymentOffers(gateways, creditDesk);
    public final TermsDesk termsDesk = new TermsDesk(termsBook, receivables, SETTINGS, clock);
    public final InMemoryAccounts accounts = new InMemoryAccounts(undo);
    public final InMemoryHoldNotices holdNotices = new InMemoryHoldNotices(payments, orders, undo);
    public final InMemoryRiskBook riskBook = new InMemoryRiskBook(orders, payments, returns, accounts, undo);
    public final InMemoryRiskPolicies riskPolicies = new InMemoryRiskPolicies(undo);
    public final RiskDesk riskDesk = new RiskDesk(riskBook, riskPolicies, events, clock);
    public final OrderTokens tokens = new OrderTokens(signatures, clock);
    public final OrderDoor door = new OrderDoor(orders, tokens, actor);
    public final OrderMoney money = new OrderMoney(payments, events, ids, clock);
    public final AttemptDesk attempts = new AttemptDesk(payments, gateways, SETTINGS, ids, clock);
    public final ReliefDesk reliefs = new ReliefDesk(payments, orders, attempts, events, ids, clock);
    public final Settlement settlement = new Settlement(
            payments, moneyBook, orders, orderStock, money, attempts, HoldTime.DEFAULT, events, ids, clock);

    public final OpenCart openCart = new OpenCart(carts, cartDesk, customerCarts, actor, ids);
    public final JoinCarts joinCarts = new JoinCarts(carts, customerCarts, cartDesk, stock, actor);
    public final ShowCart showCart = new ShowCart(cartDesk);
    public final PutInCart putInCart = new PutInCart(carts, cartDesk);
    public final TakeFromCart takeFromCart = new TakeFromCart(carts, cartDesk);
    public final AcceptCartChanges acceptCartChanges = new AcceptCartChanges(carts, cartDesk);
    public final QuoteCart quoteCart = new QuoteCart(cartDesk, tariffs, prices, clock);
    public final AskGateway askGateway =
            new AskGateway(gateways, new WriteAnswer(payments, settlement, events, clock), SETTINGS, tokens);
    public final PlaceOrder placeOrder = new PlaceOrder(
            new OrderDesk(
                    cartDesk, carts, products, regions, tariffs, prices, paymentOffers, SETTINGS, termsDesk, riskDesk),
            orders,
            attempts,
            orderStock,
            idempotency,
            actor,
            events,
            ids,
            clock,
            new AuditNotes());
    public final ListMyOrders listMyOrders = new ListMyOrders(orders, actor);
    public final Reorder reorder = new Reorder(orders, products, stock, carts, cartDesk, joinCarts, openCart, actor);
    public final StartPayment startPayment = new StartPayment(
            new WriteAttempt(door, orders, payments, paymentOffers, attempts, HoldTime.DEFAULT, clock),
            askGateway,
            new SpendCredit(door, orders, payments, storeCredits, creditDesk, settlement, ids, clock));
    public final CheckOut checkOut = new CheckOut(placeOrder, startPayment, askGateway, attempts, tokens);
    public final PeopleInOrders peopleInOrders = new PeopleInOrders(door, actor);
    public final ShowOrder showOrder =
            new ShowOrder(door, peopleInOrders, tokens, payments, shipments, stock, events, receivables);
    public final CancelOrder cancelOrder =
            new CancelOrder(door, orders, orderStock, money, actor, events, clock, new AuditNotes());
    public final ExpireUnpaidOrders expireUnpaidOrders =
            new ExpireUnpaidOrders(orders, new ExpireOrder(orders, orderStock, money, events, clock), clock);
    public final ConfirmReceipt confirmReceipt = new ConfirmReceipt(door, orders, events, clock);
    public final CompleteDeliveredOrders completeDeliveredOrders =
            new CompleteDeliveredOrders(orders, new CompleteOrder(orders, events, clock), SETTINGS, clock);
    public final ConfirmPayment confirmPayment = new ConfirmPayment(orders, payments, settlement);
    public final SettleAttempt settleAttempt = new SettleAttempt(settlement);
    public final ReceiveNotice receiveNotice = new ReceiveNotice(gateways, new KeepNotice(inbox, events, ids, clock));
    private final NoticeMatch noticeMatch = new NoticeMatch(payments);
    public final ApplyNotice applyNotice = new ApplyNotice(
            noticeMatch,
            gateways,
            settleAttempt,
            new DoubtNotice(inbox, strayNotices),
            new HearTakenBack(payments, gateways, inbox, new RaiseDispute(payments, disputes, events, ids, clock)),
            clock);
    public final ListDisputes listDisputes = new ListDisputes(disputes);
    public final CloseDispute closeDispute = new CloseDispute(disputes, actor, clock, new AuditNotes());
    public final ListStrayNotices listStrayNotices = new ListStrayNotices(strayNotices, inbox);
    public final AskAboutNotice askAboutNotice = new AskAboutNotice(
            strayNotices,
            noticeMatch,
            gateways,
            new BookReport(settlement),
            new MatchNotice(strayNotices, actor, clock),
            new AuditNotes());
    public final SetNoticeAside setNoticeAside = new SetNoticeAside(strayNotices, actor, clock, new AuditNotes());
    public final AskProviders askProviders =
            new AskProviders(gateways, ForkJoinPool.commonPool(), AskingLimits.DEFAULT, systemWork(actor), clock);
    public final SettlePendingPayments settlePendingPayments = new SettlePendingPayments(
            new TakeUnsettled(payments, ASKING, clock), askProviders, settleAttempt, ASKING, clock);
    public final MatchBankStatement matchBankStatement =
            new MatchBankStatement(payments, orders, statementLines, settlement);
    private final Handover handover = new Handover(orders, stock, stockDesk, events, clock, actor);
    public final PackParcel packParcel = new PackParcel(orders, shipments, stock, handover, events, ids, clock, actor);
    public final ShipParcel shipParcel = new ShipParcel(shipments, orders, handover, actor);
    public final RefundBook refundBook =
            new RefundBook(payments, moneyBook, orders, refundAccounts, events, ids, clock);
    private final RefundErrand refundErrand = new RefundErrand(
            payments,
            gateways,
            new WriteRefundAsking(payments, clock),
            new WriteRefund(refundBook),
            new KeepAsCredit(payments, orders, creditDesk, refundBook));
    public final SendRefund sendRefund = new SendRefund(refundErrand);
    public final SettleRefunds settleRefunds = new SettleRefunds(payments, refundErrand, clock);
    public final ConfirmRefund confirmRefund = new ConfirmRefund(orders, payments, refundBook);
    public final DeliverParcel deliverParcel = new DeliverParcel(shipments, orders, events, clock, actor);
    public final WishTokens wishTokens = new WishTokens(signatures);
    public final WishMail wishMail = new WishMail(stockWishes, products, wishTokens, messages, SETTINGS, ids, clock);
    public final NotifyCustomer notifyCustomer = new NotifyCustomer(messages, orders, ids, clock);

    /** Work of the system where requests have no contexts of their own. */
    public static SystemWork systemWork(CurrentActor actor) {
        return new SystemWork(
                new RequestContextController() {
                    @Override
                    public boolean activate() {
                        return false;
                    }

                    @Override
                    public void deactivate() {
                        throw new IllegalStateException("was never activated");
                    }
                },
                actor);
    }

    public TestShop() {
        actor.become(Actor.SYSTEM);
        categories.addMissing(Goods.categories());
        products.add(Goods.products());
        Goods.warehouses().forEach(warehouses::add);
        tariffs.replace(Goods.tariff());
    }

    /** So many pieces come in. */
    public TestShop receive(Sku sku, WarehouseCode warehouse, int pieces) {
        stock.post(List.of(new StockMovement(
                ids.next(), sku, warehouse, StockMovement.Kind.RECEIPT, pieces, "awal", clock.instant())));
        return this;
    }

    /** A cart with these pieces; its reference. */
    public String cartWith(Sku sku, int pieces) {
        var cart = openCart.open().reference();
        putInCart.put(cart, sku, Quantity.of(pieces));
        return cart;
    }

    public static CheckoutForm form(PaymentMethod method) {
        return new CheckoutForm(
                "Sari Dewi",
                "sari@contoh.test",
                "0812 0000 1111",
                "",
                "",
                "Jl. Setiabudi 10 RT 02/03",
                FewRegions.BANDUNG_VILLAGE.value(),
                "40153",
                Goods.REGULAR.value(),
                method.name(),
                "");
    }

    public PlaceOrder.Command command(String cart, PaymentMethod method) {
        return new PlaceOrder.Command(cart, new TreeMap<>(), Channel.WEB, form(method), Language.ID, Optional.empty());
    }

    /** Places an order as a container would: all or nothing. */
    public Order place(String cart, PaymentMethod method) {
        return undo.inTransaction(() -> placeOrder.place(command(cart, method)).order());
    }

    public Order place(Sku sku, int pieces, PaymentMethod method) {
        return place(cartWith(sku, pieces), method);
    }

    /** The order as it stands now. */
    public Order now(Order order) {
        return orders.get(order.id());
    }
}
