package id.laris.domain.two;

import id.laris.domain.one.BreaksTheDomain;

/** Knows who knows it. */
public class ClosesTheCircle {
    BreaksTheDomain first;
}
