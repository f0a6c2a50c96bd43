package id.laris.domain.replenishment;

/**
 * What is missing and what is left at a level, on average. Snyder and Shen (2019), Fundamentals of Supply Chain Theory, appendix C:
 * {@code missing = E[(X - x)+]}, {@code left = E[(x - X)+]}. Of the second order, half the mean of the squares; for demands in pieces
 * half of {@code y(y - 1)} and {@code y(y + 1)}.
 */
public record Loss(double missing, double left) {
    /** Differences of nearly equal numbers may come out a hair below zero. */
    public Loss {
        missing = Math.max(0, missing);
        left = Math.max(0, left);
    }
}
