package id.laris.application.shared;

/** Keys the shop signs with, made at random when first asked for and kept from then on. */
public interface Secrets {
    /** 32 bytes, the same at every call and in every instance. */
    byte[] get(String name);
}
