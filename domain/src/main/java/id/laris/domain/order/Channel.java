package id.laris.domain.order;

/** Where an order came in. One order book serves all. */
public enum Channel {
    WEB,
    API,
    PHONE,
    COUNTER,
    /** Goods for goods that came back. */
    EXCHANGE
}
