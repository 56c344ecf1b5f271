// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <random>
#include <utility>
#include <vector>

namespace cabas {

/// Chance that is the same everywhere: the engine's numbers are fixed by the C++ standard, and
/// the library's distributions, which are not, stay unused.
class DemoRandom {
public:
    explicit DemoRandom(quint64 seed) : m_engine(seed) {}

    /// 0 to `count` - 1; `count` > 0.
    qint64 below(qint64 count) { return qint64(m_engine() % quint64(count)); }
    /// Both ends included.
    qint64 between(qint64 low, qint64 high) { return low + below(high - low + 1); }
    bool percent(int chance) { return below(100) < chance; }
    bool perMille(int chance) { return below(1000) < chance; }

    template <typename T>
    const T &pick(const std::vector<T> &list)
    {
        return list.at(size_t(below(qint64(list.size()))));
    }
    template <typename T>
    void shuffle(std::vector<T> &list)
    {
        for (size_t left = list.size(); left > 1; --left)
            std::swap(list[left - 1], list[size_t(below(qint64(left)))]);
    }

private:
    std::mt19937_64 m_engine;
};

} // namespace cabas
