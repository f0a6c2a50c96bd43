/**
 * Goods on their way back: asked for inside the policy, judged, received, looked at piece by piece, and settled. No more comes back
 * than was delivered, no more is owed than was paid. Announces {@code return.*} under the order's key.
 */
package id.laris.domain.returns;
