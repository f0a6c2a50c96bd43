package id.laris.messaging.one;

/** Known to an adapter that must not know it. */
public class Sender {}
