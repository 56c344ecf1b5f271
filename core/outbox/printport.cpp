// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outbox/printport.h"

#include <QDeadlineTimer>
#include <QFile>

#include <cerrno>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <termios.h>
#include <unistd.h>

#include <linux/sockios.h>

namespace cabas {

namespace {

constexpr int drainStepMs = 20;

/// An open socket or device; closed with the object.
class Port {
public:
    Port() = default;
    explicit Port(int handle, bool isSocket) : m_handle(handle), m_isSocket(isSocket) {}
    Port(Port &&other) noexcept
        : m_handle(std::exchange(other.m_handle, -1)), m_isSocket(other.m_isSocket)
    {
    }
    Port &operator=(Port &&other) noexcept
    {
        std::swap(m_handle, other.m_handle);
        std::swap(m_isSocket, other.m_isSocket);
        return *this;
    }
    ~Port()
    {
        if (m_handle >= 0)
            ::close(m_handle);
    }

    bool isOpen() const { return m_handle >= 0; }
    int handle() const { return m_handle; }

    bool waitFor(short events, const QDeadlineTimer &deadline) const
    {
        pollfd wanted{m_handle, events, 0};
        int found = 0;
        do {
            found = ::poll(&wanted, 1, int(deadline.remainingTime()));
        } while (found < 0 && errno == EINTR);
        return found > 0;
    }

    /// The bytes written before it stopped.
    qsizetype write(const QByteArray &bytes, int milliseconds) const
    {
        const QDeadlineTimer deadline(milliseconds);
        qsizetype done = 0;
        while (done < bytes.size() && waitFor(POLLOUT, deadline)) {
            const char *from = bytes.constData() + done;
            const auto left = size_t(bytes.size() - done);
            const ssize_t written = m_isSocket ? ::send(m_handle, from, left, MSG_NOSIGNAL)
                                               : ::write(m_handle, from, left);
            if (written < 0 && errno != EAGAIN && errno != EINTR)
                break;
            done += written > 0 ? written : 0;
        }
        return done;
    }

    /// Whether the other end has received everything: a printer that is switched off in the
    /// middle leaves bytes here.
    bool drained(int milliseconds) const
    {
        const QDeadlineTimer deadline(milliseconds);
        int left = 0;
        while (m_isSocket && ::ioctl(m_handle, SIOCOUTQ, &left) == 0 && left > 0) {
            if (deadline.hasExpired())
                return false;
            ::poll(nullptr, 0, drainStepMs);
        }
        return true;
    }

    /// One byte of answer; a file that is no device never answers.
    std::optional<unsigned char> answer(int milliseconds) const
    {
        unsigned char byte = 0;
        if (!waitFor(POLLIN, QDeadlineTimer(milliseconds)) || ::read(m_handle, &byte, 1) != 1)
            return std::nullopt;
        return byte;
    }

    bool mayAnswer() const
    {
        struct stat about {};
        return m_isSocket || (::fstat(m_handle, &about) == 0 && S_ISCHR(about.st_mode) &&
                              (::fcntl(m_handle, F_GETFL) & O_ACCMODE) == O_RDWR);
    }

private:
    int m_handle = -1;
    bool m_isSocket = false;
};

Port connected(const addrinfo &address)
{
    const int handle = ::socket(
        address.ai_family, address.ai_socktype | SOCK_NONBLOCK | SOCK_CLOEXEC, address.ai_protocol);
    Port port(handle, true);
    if (!port.isOpen())
        return {};
    if (::connect(handle, address.ai_addr, address.ai_addrlen) == 0)
        return port;
    int error = 0;
    socklen_t size = sizeof error;
    const bool isThere =
        errno == EINPROGRESS && port.waitFor(POLLOUT, QDeadlineTimer(PrintPort::connectMs)) &&
        ::getsockopt(handle, SOL_SOCKET, SO_ERROR, &error, &size) == 0 && error == 0;
    return isThere ? std::move(port) : Port();
}

Result<std::shared_ptr<Port>> openNetwork(const PrinterSetup &setup)
{
    addrinfo hints{};
    hints.ai_socktype = SOCK_STREAM;
    hints.ai_flags = AI_NUMERICSERV;
    addrinfo *found = nullptr;
    const QByteArray host = setup.host().toUtf8();
    const QByteArray number = QByteArray::number(setup.port());
    ::getaddrinfo(host.constData(), number.constData(), &hints, &found);
    const std::unique_ptr<addrinfo, void (*)(addrinfo *)> list(found, [](addrinfo *each) {
        if (each != nullptr)
            ::freeaddrinfo(each);
    });
    for (const addrinfo *each = list.get(); each != nullptr; each = each->ai_next) {
        Port port = connected(*each);
        if (port.isOpen())
            return std::make_shared<Port>(std::move(port));
    }
    return storageFailure(PrintPort::tr("The printer at %1 does not answer. See whether it is on, "
                                        "its cable is in and it says “ready”, then try again.")
                              .arg(setup.address),
                          u"no_printer"_qs);
}

/// A serial line changes line ends by itself unless it is told not to; its speed stays as the
/// computer has it set.
void makeRaw(int handle)
{
    termios line{};
    if (::tcgetattr(handle, &line) != 0)
        return;
    ::cfmakeraw(&line);
    ::tcsetattr(handle, TCSANOW, &line);
}

Result<std::shared_ptr<Port>> openDevice(const PrinterSetup &setup)
{
    const QByteArray path = QFile::encodeName(setup.address);
    constexpr int flags = O_NONBLOCK | O_NOCTTY | O_CLOEXEC;
    int handle = ::open(path.constData(), O_RDWR | flags);
    if (handle < 0)
        handle = ::open(path.constData(), O_WRONLY | flags);
    if (handle >= 0) {
        makeRaw(handle);
        return std::make_shared<Port>(handle, false);
    }
    if (errno == EACCES || errno == EPERM)
        return storageFailure(PrintPort::tr("This person may not write to %1. On most computers "
                                            "the group “lp” may: ask whoever looks after it.")
                                  .arg(setup.address),
                              u"no_printer"_qs);
    return storageFailure(PrintPort::tr("There is no printer at %1. See whether it is on and its "
                                        "cable is in, then try again.")
                              .arg(setup.address),
                          u"no_printer"_qs);
}

Result<std::shared_ptr<Port>> openPort(const PrinterSetup &setup)
{
    return setup.kind == PrinterSetup::Kind::Network ? openNetwork(setup) : openDevice(setup);
}

std::optional<EscPosStatus> statusOf(const Port &port)
{
    if (!port.mayAnswer())
        return std::nullopt;
    EscPosStatus status;
    for (const int question :
         {EscPosStatus::askPrinter, EscPosStatus::askOffline, EscPosStatus::askPaper}) {
        EscPos asking(Charset::Cp858);
        asking.ask(question);
        if (port.write(asking.bytes(), PrintPort::answerMs) != asking.bytes().size())
            return std::nullopt;
        const auto answer = port.answer(PrintPort::answerMs);
        if (!answer || !status.read(question, *answer))
            return std::nullopt;
    }
    return status;
}

} // namespace

Result<> PrintPort::send(const PrinterSetup &setup, const QByteArray &bytes)
{
    CABAS_LET(port, openPort(setup));
    const std::optional<EscPosStatus> status = statusOf(*port);
    if (status && !status->canPrint())
        return storageFailure(statusText(*status), u"not_ready"_qs);
    const qsizetype written = port->write(bytes, writeMs);
    if (written == bytes.size() && port->drained(writeMs))
        return Ok{};
    return storageFailure(tr("The printer stopped taking the ticket. See whether it has paper and "
                             "is on; look at what came out before printing again."),
                          written > 0 ? u"doubtful"_qs : u"no_printer"_qs);
}

Result<EscPosStatus> PrintPort::ask(const PrinterSetup &setup)
{
    CABAS_LET(port, openPort(setup));
    const std::optional<EscPosStatus> status = statusOf(*port);
    if (!status)
        return notFound(tr("The printer is there and says nothing of itself: many do not."),
                        u"silent"_qs);
    return *status;
}

QString PrintPort::statusText(const EscPosStatus &status)
{
    if (status.isCoverOpen)
        return tr("The printer’s cover is open. Close it, then print again.");
    if (status.isPaperOut)
        return tr("The printer has no paper. Put a new roll in, then print again.");
    if (status.isFaulty)
        return tr("The printer says that something is wrong with it. Switch it off and on, then "
                  "print again.");
    if (status.isOffline)
        return tr("The printer is not ready. Look at its lamps, then print again.");
    if (status.isPaperLow)
        return tr("The printer is ready; its roll is nearly at its end.");
    return tr("The printer is ready.");
}

} // namespace cabas
