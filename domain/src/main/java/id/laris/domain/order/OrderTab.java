package id.laris.domain.order;

/** Where people look for an order: Menunggu Pembayaran, Siap Proses, Sudah Dikirim, Selesai, Dibatalkan. Derived, never stored as truth. */
public enum OrderTab {
    AWAITING_PAYMENT,
    READY_TO_PROCESS,
    SHIPPED,
    COMPLETED,
    CANCELLED;

    public static OrderTab of(OrderState order, FulfilmentState fulfilment) {
        return switch (order) {
            case CANCELLED -> CANCELLED;
            case COMPLETED -> COMPLETED;
            case PLACED -> AWAITING_PAYMENT;
            case CONFIRMED ->
                fulfilment == FulfilmentState.UNFULFILLED || fulfilment == FulfilmentState.PARTLY_SHIPPED
                        ? READY_TO_PROCESS
                        : SHIPPED;
        };
    }
}
