package nl.ijkpunt.benchmarks;

/**
 * One run of one process.
 *
 * @param cpuSeconds user and system time of the process and those it waited for
 * @param peakMiB the most memory that it held
 */
record Sample(double wallSeconds, double cpuSeconds, double peakMiB) {}
