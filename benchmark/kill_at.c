/*
 * Counts, over all processes of a run, the calls that write, rename, link, remove or make something below a folder, and kills
 * at one of them: a write is half done then, everything else not yet begun. Loaded with LD_PRELOAD by benchmark/kills.
 *
 *   KILL_BELOW    the folder whose changes count
 *   KILL_NOT      changes of paths with one of these in them, parted by colons, do not count (scratch folders, which nobody reads)
 *   KILL_COUNTER  a file of 8 bytes that holds the count
 *   KILL_AT       the number of the call at which to kill; 0: never
 *   KILL_WHOM     "group": all processes of the run; else only the one that makes the call
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static unsigned long *counter;
static const char *below, *without;
static unsigned long at;

__attribute__((constructor)) static void begin(void) {
    const char *file = getenv("KILL_COUNTER");
    below = getenv("KILL_BELOW");
    without = getenv("KILL_NOT");
    at = getenv("KILL_AT") ? strtoul(getenv("KILL_AT"), NULL, 10) : 0;
    if (!file || !below) return;
    int fd = open(file, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    void *page = mmap(NULL, sizeof *counter, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (page != MAP_FAILED) counter = page;
}

static int left_out(const char *path) {
    for (const char *part = without; part && *part;) {
        size_t length = strcspn(part, ":");
        if (length && memmem(path, strlen(path), part, length)) return 1;
        part += length + (part[length] == ':');
    }
    return 0;
}

static int now(const char *path) {
    if (!counter || strncmp(path, below, strlen(below)) || left_out(path)) return 0;
    return __atomic_add_fetch(counter, 1, __ATOMIC_SEQ_CST) == at;
}

static void die(const char *call, const char *path) {
    const char *whom = getenv("KILL_WHOM");
    dprintf(2, "killed at call %lu: %s %s\n", at, call, path);
    kill(whom && !strcmp(whom, "group") ? 0 : getpid(), SIGKILL);
    for (;;) pause();
}

static void of_path(const char *call, int folder, const char *path) {
    char whole[2 * PATH_MAX], link[64];
    if (!counter) return;
    if (path[0] == '/') {
        snprintf(whole, sizeof whole, "%s", path);
    } else {
        ssize_t length = -1;
        if (folder == AT_FDCWD) snprintf(link, sizeof link, "/proc/self/cwd");
        else snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        length = readlink(link, whole, PATH_MAX);
        if (length < 0) return;
        snprintf(whole + length, sizeof whole - length, "/%s", path);
    }
    if (now(whole)) die(call, whole);
}

static int of_file(int fd, char *path) {
    char link[64];
    if (!counter) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX);
    if (length < 0) return 0;
    path[length] = 0;
    return now(path);
}

#define REAL(name) ((__typeof__(&name))real(#name))
static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

#define WRITES(name, ...)                                                                                                       \
    char path[PATH_MAX + 1];                                                                                                    \
    if (of_file(fd, path)) {                                                                                                    \
        REAL(name)(__VA_ARGS__);                                                                                                \
        die(#name, path);                                                                                                       \
    }

ssize_t write(int fd, const void *bytes, size_t size) {
    static __typeof__(&write) next;
    if (!next) next = REAL(write);
    WRITES(write, fd, bytes, size / 2)
    return next(fd, bytes, size);
}
ssize_t pwrite(int fd, const void *bytes, size_t size, off_t where) {
    WRITES(pwrite, fd, bytes, size / 2, where)
    return REAL(pwrite)(fd, bytes, size, where);
}
ssize_t pwrite64(int fd, const void *bytes, size_t size, off64_t where) {
    WRITES(pwrite64, fd, bytes, size / 2, where)
    return REAL(pwrite64)(fd, bytes, size, where);
}
ssize_t writev(int fd, const struct iovec *parts, int count) {
    WRITES(writev, fd, parts, count / 2)
    return REAL(writev)(fd, parts, count);
}
ssize_t sendfile(int fd, int from, off_t *where, size_t size) {
    WRITES(sendfile, fd, from, where, size / 2)
    return REAL(sendfile)(fd, from, where, size);
}
ssize_t sendfile64(int fd, int from, off64_t *where, size_t size) {
    WRITES(sendfile64, fd, from, where, size / 2)
    return REAL(sendfile64)(fd, from, where, size);
}
ssize_t copy_file_range(int from, off64_t *start, int fd, off64_t *where, size_t size, unsigned flags) {
    WRITES(copy_file_range, from, start, fd, where, size / 2, flags)
    return REAL(copy_file_range)(from, start, fd, where, size, flags);
}
int ftruncate(int fd, off_t size) {
    char path[PATH_MAX + 1];
    if (of_file(fd, path)) die("ftruncate", path);
    return REAL(ftruncate)(fd, size);
}
int ftruncate64(int fd, off64_t size) {
    char path[PATH_MAX + 1];
    if (of_file(fd, path)) die("ftruncate64", path);
    return REAL(ftruncate64)(fd, size);
}
int rename(const char *from, const char *to) {
    of_path("rename to", AT_FDCWD, to);
    return REAL(rename)(from, to);
}
int renameat(int from_folder, const char *from, int to_folder, const char *to) {
    of_path("renameat to", to_folder, to);
    return REAL(renameat)(from_folder, from, to_folder, to);
}
int renameat2(int from_folder, const char *from, int to_folder, const char *to, unsigned flags) {
    of_path("renameat2 to", to_folder, to);
    return REAL(renameat2)(from_folder, from, to_folder, to, flags);
}
int symlink(const char *target, const char *path) {
    of_path("symlink", AT_FDCWD, path);
    return REAL(symlink)(target, path);
}
int link(const char *from, const char *to) {
    of_path("link", AT_FDCWD, to);
    return REAL(link)(from, to);
}
int linkat(int from_folder, const char *from, int to_folder, const char *to, int flags) {
    of_path("linkat", to_folder, to);
    return REAL(linkat)(from_folder, from, to_folder, to, flags);
}
int unlink(const char *path) {
    of_path("unlink", AT_FDCWD, path);
    return REAL(unlink)(path);
}
int unlinkat(int folder, const char *path, int flags) {
    of_path("unlinkat", folder, path);
    return REAL(unlinkat)(folder, path, flags);
}
int rmdir(const char *path) {
    of_path("rmdir", AT_FDCWD, path);
    return REAL(rmdir)(path);
}
int mkdir(const char *path, mode_t mode) {
    of_path("mkdir", AT_FDCWD, path);
    return REAL(mkdir)(path, mode);
}
