// SPDX-License-Identifier: Apache-2.0
#include "engine/compute/vulkan/queue_family.h"

#include <vector>

#include <QTest>

using namespace engine::compute::vulkan;

namespace {

constexpr VkQueueFlags kDraws = VK_QUEUE_GRAPHICS_BIT | VK_QUEUE_TRANSFER_BIT;
constexpr VkQueueFlags kComputes = VK_QUEUE_COMPUTE_BIT | VK_QUEUE_TRANSFER_BIT;

std::optional<uint32_t> chosen(const std::vector<VkQueueFlags> &flags, uint32_t queues = 1)
{
    std::vector<VkQueueFamilyProperties> families(flags.size());
    for (size_t i = 0; i < flags.size(); ++i) {
        families[i].queueFlags = flags[i];
        families[i].queueCount = queues;
    }
    return computeFamily(families);
}

} // namespace

// Which of a device's queues are computed on.
class TestQueueFamily : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void prefersQueuesThatDoNotDraw();
    void takesWhatThereIs();
};

void TestQueueFamily::prefersQueuesThatDoNotDraw()
{
    QCOMPARE(chosen({kDraws | kComputes, VK_QUEUE_TRANSFER_BIT, kComputes}), 2U);
    QCOMPARE(chosen({kComputes, kDraws | kComputes, kComputes}), 0U);
}

void TestQueueFamily::takesWhatThereIs()
{
    QCOMPARE(chosen({kDraws | kComputes}), 0U);
    QCOMPARE(chosen({kDraws, kDraws | kComputes, kDraws | kComputes}), 1U);
    QCOMPARE(chosen({kDraws, VK_QUEUE_TRANSFER_BIT}), std::nullopt);
    QCOMPARE(chosen({kComputes}, 0), std::nullopt);
    QCOMPARE(chosen({}), std::nullopt);
}

QTEST_APPLESS_MAIN(TestQueueFamily)
#include "tst_queue_family.moc"
