// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <utility>
#include <variant>

namespace cabas {

/// Why a command did not happen. `message` is translated and fit to be shown to a cashier.
struct Failure {
    enum class Kind { Refused, Forbidden, NotFound, Conflict, Usage, Storage };
    Kind kind = Kind::Refused;
    QString message;
    /// A stable English word for programs (empty when nobody needs to tell cases apart).
    QString code = {};

    bool operator==(const Failure &) const = default;
};

/// Something worth saying about a deed that was done all the same.
struct Warning {
    QString code;
    QString message;

    bool operator==(const Warning &) const = default;
};

/// The value of a Result that carries nothing but success.
struct Ok {
    bool operator==(const Ok &) const = default;
};

/// Either the value of a command or the Failure that stopped it (g++ 12 has no std::expected).
template <typename T = Ok>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_state(std::in_place_index<1>, std::move(failure)) {}

    bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    const T &value() const & { return std::get<0>(m_state); }
    T &value() & { return std::get<0>(m_state); }
    T &&value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

    const Failure &failure() const { return std::get<1>(m_state); }

private:
    std::variant<T, Failure> m_state;
};

inline Failure refused(QString message, QString code = {})
{
    return {Failure::Kind::Refused, std::move(message), std::move(code)};
}
inline Failure forbidden(QString message, QString code = {})
{
    return {Failure::Kind::Forbidden, std::move(message), std::move(code)};
}
inline Failure notFound(QString message, QString code = {})
{
    return {Failure::Kind::NotFound, std::move(message), std::move(code)};
}
inline Failure conflict(QString message, QString code = {})
{
    return {Failure::Kind::Conflict, std::move(message), std::move(code)};
}
inline Failure wrongUsage(QString message, QString code = {})
{
    return {Failure::Kind::Usage, std::move(message), std::move(code)};
}
inline Failure storageFailure(QString message, QString code = {})
{
    return {Failure::Kind::Storage, std::move(message), std::move(code)};
}

/// The word of CLI.md for a kind: refused, forbidden, not_found, conflict, usage, storage.
QString kindName(Failure::Kind kind);

} // namespace cabas

/// Leaves the function with the failure when `expression` failed.
#define CABAS_TRY(expression)                                                                      \
    do {                                                                                           \
        if (auto cabasTried = (expression); !cabasTried)                                           \
            return cabasTried.failure();                                                           \
    } while (false)

/// Declares `name` as the value of `expression`, or leaves the function with its failure.
#define CABAS_LET(name, expression)                                                                \
    auto name##Result = (expression);                                                              \
    if (!name##Result)                                                                             \
        return name##Result.failure();                                                             \
    auto name = std::move(name##Result).value()
